--[[
One quota for several replicas: the one script that decides which waiting calls may go, on this server's own clock.
quota-shared.ts asks it; one question at a time for each lane (a tenant's use of one operation) and replica.

KEYS[1]  the lane: JSON, see `lane` below. It holds hashes and counters only, and goes away when it is idle.
KEYS[2]  the server: which process it is and since when its memory can be trusted.
ARGV[1]  the question as JSON:
  replica   who asks
  window    milliseconds in which `allowed` calls may be sent
  lease     milliseconds after which a call that was granted and never heard of again stops counting
  grace     milliseconds in which every replica that works on its own finds its way back
  alone     true: the replica has sent calls on its own and comes back
  sent      {id, age} of calls that were sent, age in milliseconds
  held      ids of calls that were granted and are not sent yet
            (ids of calls for comparing end with ~; quota-leftover.ts says what they may take)
  want      {id, priority (1 first), caller, age} of the best of its waiting calls
  waiting   how many wait at the replica in all
Everything a replica says of `held`, `want` and `waiting` replaces what it said before: a question that is asked twice,
or whose answer was lost, does no harm.

Answers {granted ids, positions of the wanted ones that were not granted, milliseconds until each slot is free before
the grants, how many wait at other replicas}.
]]
local question = cjson.decode(ARGV[1])
local time = redis.call('TIME')
-- Rounded down where something ends, up (the +1) where something begins: never a millisecond too early.
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local window = question.window

-- Another process, or one that lost its memory, knows nothing of what was sent just before; nor does anybody know what
-- replicas send that still work on their own. Nothing goes until all of that has stopped counting.
local function openFrom()
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%w+)') or ''
  local known = redis.call('GET', KEYS[2])
  local server = known and cjson.decode(known) or {}
  local isOther = server.run ~= run or server.since > now
  if isOther or (question.alone and now >= server.since + question.grace) then
    server = { run = run, since = now }
    redis.call('SET', KEYS[2], cjson.encode(server))
  end
  return server.since + window + question.grace
end

local function setOf(ids)
  local set = {}
  for _, id in ipairs(ids) do set[id] = true end
  return set
end

local function takeNoteOfSent(lane)
  local logged = {}
  for _, call in ipairs(lane.log) do logged[call[1]] = call end
  for _, call in ipairs(question.sent) do
    lane.held[call[1]] = nil
    local at = now + 1 - math.max(0, call[2])
    local before = logged[call[1]]
    if before then before[2] = math.max(before[2], at) else table.insert(lane.log, { call[1], at }) end
  end
  local counting = {}
  for _, call in ipairs(lane.log) do
    -- A clock set back leaves times in the future.
    if call[2] > now + 1 then call[2] = now + 1 end
    if call[2] + window > now then table.insert(counting, call) end
  end
  lane.log = counting
end

local function takeNoteOfHeld(lane)
  local wanted = {}
  for _, call in ipairs(question.want) do wanted[call[1]] = true end
  local mine = setOf(question.held)
  for id, hold in pairs(lane.held) do
    local isGone = hold[1] == question.replica and not mine[id] and not wanted[id]
    if isGone or hold[2] <= now then lane.held[id] = nil end
  end
  for id in pairs(mine) do lane.held[id] = { question.replica, now + question.lease } end
end

local function takeNoteOfWaiting(lane)
  for id, replica in pairs(lane.replicas) do
    -- A replica asks at least once a window while calls wait there: this one is gone.
    if replica.due <= now then lane.replicas[id] = nil end
  end
  local want = {}
  for index, call in ipairs(question.want) do want[index] = { call[1], call[2], call[3], now - call[4] } end
  lane.replicas[question.replica] = question.waiting > 0
    and { due = now + window + question.grace, waiting = question.waiting, want = want } or nil
end

-- The same turns as in quota-queue.ts, over the callers of all replicas.
local function turnsOf(lane, priority)
  local key = tostring(priority)
  lane.turns[key] = lane.turns[key] or { round = 0, callers = {} }
  return lane.turns[key]
end

local function turnOf(turns, caller)
  return math.max(turns.round, turns.callers[caller] or 0)
end

local function inOrder(lane)
  local calls, lines = {}, {}
  for replica, waiting in pairs(lane.replicas) do
    for index, call in ipairs(waiting.want) do
      local one = { id = call[1], priority = call[2], caller = call[3], since = call[4], index = index, mine = replica == question.replica, replica = replica }
      table.insert(calls, one)
    end
  end
  local function earlier(a, b)
    if a.since ~= b.since then return a.since < b.since end
    if a.replica ~= b.replica then return a.replica < b.replica end
    return a.index < b.index
  end
  table.sort(calls, earlier)
  for _, call in ipairs(calls) do
    local line = call.priority .. ' ' .. call.caller
    lines[line] = lines[line] or turnOf(turnsOf(lane, call.priority), call.caller)
    call.turn = lines[line]
    lines[line] = lines[line] + 1
  end
  table.sort(calls, function(a, b)
    if a.priority ~= b.priority then return a.priority < b.priority end
    if a.turn ~= b.turn then return a.turn < b.turn end
    return earlier(a, b)
  end)
  return calls
end

-- The round is the lowest turn of anybody who waits; who is not ahead of it need not be remembered.
local function serve(lane, call, lowest)
  local turns = turnsOf(lane, call.priority)
  turns.round = math.max(turns.round, lowest[call.priority])
  turns.callers[call.caller] = turnOf(turns, call.caller) + 1
  for caller, turn in pairs(turns.callers) do
    if turn <= turns.round then turns.callers[caller] = nil end
  end
end

-- Milliseconds until each slot is free, soonest first.
local function slotsOf(lane, opensAt)
  local ends = {}
  for _, call in ipairs(lane.log) do table.insert(ends, call[2] + window - now) end
  for _ in pairs(lane.held) do table.insert(ends, window) end
  table.sort(ends)
  local slots = {}
  for _ = #ends + 1, question.allowed do table.insert(slots, math.max(0, opensAt - now)) end
  for index = math.max(1, #ends - question.allowed + 1), #ends do table.insert(slots, math.max(ends[index], opensAt - now)) end
  return slots
end

local function isShadow(id)
  return string.sub(id, -1) == '~'
end

local function useOf(lane)
  local real, shadow = 0, 0
  local function count(id)
    if isShadow(id) then shadow = shadow + 1 else real = real + 1 end
  end
  for _, call in ipairs(lane.log) do count(call[1]) end
  for id in pairs(lane.held) do count(id) end
  return real, shadow
end

-- The most that real traffic used at a time, in this span of five windows and the one before.
local function demandOf(lane)
  local demand = lane.demand or { since = 0, most = 0, before = 0 }
  if now < demand.since or now >= demand.since + 5 * window then
    local isNext = now >= demand.since and now < demand.since + 10 * window
    demand = { since = now, most = 0, before = isNext and demand.most or 0 }
  end
  lane.demand = demand
  return demand
end

-- How many more calls for comparing may go: half of the lane stays free, and a quarter more than was needed lately.
local function leftOver(lane)
  local demand = demandOf(lane)
  local real, shadow = useOf(lane)
  local needed = math.max(math.ceil(question.allowed / 2), math.ceil(math.max(demand.most, demand.before) * 1.25))
  return math.min(question.allowed - needed - shadow, question.allowed - real - shadow)
end

local opensAt = openFrom()
local stored = redis.call('GET', KEYS[1])
local lane = stored and cjson.decode(stored) or { log = {}, held = {}, replicas = {}, turns = {} }
takeNoteOfSent(lane)
takeNoteOfHeld(lane)
takeNoteOfWaiting(lane)

local granted, positions, others = {}, {}, 0
local calls = inOrder(lane)
local already = {}
for _, call in ipairs(calls) do
  -- Granted before, in an answer that did not arrive.
  already[call.id] = lane.held[call.id] ~= nil
end
local slots = slotsOf(lane, opensAt)
local lowest = {}
for _, call in ipairs(calls) do lowest[call.priority] = math.min(lowest[call.priority] or call.turn, call.turn) end

local position = 0
local left = {}
local placeOf = {}
for _, call in ipairs(calls) do
  if already[call.id] then
    if call.mine then table.insert(granted, call.id) end
  else
    local wait = slots[position % #slots + 1] + window * math.floor(position / #slots)
    if call.mine and wait <= 0 and (not isShadow(call.id) or leftOver(lane) > 0) then
      lane.held[call.id] = { question.replica, now + question.lease }
      serve(lane, call, lowest)
      table.insert(granted, call.id)
    elseif call.mine and not isShadow(call.id) then
      placeOf[call.id] = position
    end
    position = position + 1
  end
end
local demand = demandOf(lane)
demand.most = math.max(demand.most, (useOf(lane)))
local isGranted = setOf(granted)
local mine = lane.replicas[question.replica]
if mine then
  local refused = 0
  for _, call in ipairs(mine.want) do
    -- What is for comparing goes at once or not at all.
    if not isGranted[call[1]] and isShadow(call[1]) then refused = refused + 1
    elseif not isGranted[call[1]] then table.insert(left, call) end
  end
  mine.want = left
  mine.waiting = mine.waiting - #granted - refused
  if mine.waiting <= 0 then lane.replicas[question.replica] = nil end
end
for _, call in ipairs(left) do table.insert(positions, placeOf[call[1]]) end
for replica, waiting in pairs(lane.replicas) do
  if replica ~= question.replica then others = others + waiting.waiting end
end

if #lane.log == 0 and next(lane.held) == nil and next(lane.replicas) == nil then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], cjson.encode(lane), 'PX', window + question.lease + question.grace)
end
return { granted, positions, slots, others }
