// Generated from contracts/catalogue-usage.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run `npm run generate`.

export interface paths {
    "/v2/partners/sub-customers/on-demand-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List one customer's pay-per-use resources
         * @description Resale (代售) customers of a solution provider or distributor only. The list lags behind, differently per cloud service: for reference only, never for billing.
         */
        post: operations["ListCustomerOnDemandResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/customer-resource/query-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List one customer's pay-per-use resources (v1.0)
         * @deprecated
         * @description A query by POST. Data lag as in the new one.
         */
        post: operations["ListCustomerOnDemandResourcesOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cloud service types
         * @description Marketplace (KooGallery) services are not included. No filter by code.
         */
        get: operations["ListServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cloud service types, unpaged (old)
         * @deprecated
         * @description No paging, no total. Marketplace services are not included.
         */
        get: operations["ListServiceTypesOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resource types
         * @description No filter at all: read every page and cache.
         */
        get: operations["ListResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/resource-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resource types, unpaged (old)
         * @deprecated
         * @description No paging, no total, no owning service.
         */
        get: operations["ListResourceTypesOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resource types of one cloud service type
         * @description Not for marketplace service types.
         */
        get: operations["ListServiceResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/usage-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List usage types */
        get: operations["ListUsageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measurement units
         * @description Needed to read every measure_id. Unpaged, small, cacheable.
         */
        get: operations["ListMeasureUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversions between measurement units
         * @description X-Language is reserved here and missing on the pages.
         */
        get: operations["ListConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resource packages
         * @description Packages expired for more than 18 months are not returned. The account is the caller: there is no customer_id.
         */
        post: operations["ListFreeResourceInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List resource packages (old, offset is a page number)
         * @deprecated
         * @description Packages expired for more than 18 months are not returned.
         */
        post: operations["ListFreeResourceInfosOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/details/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the remaining quantity of package items
         * @description Packages expired for more than 18 months are not returned. One call answers 100 items: batch.
         */
        post: operations["ListFreeResourceUsages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the remaining quantity of packages (old; request body from memory)
         * @deprecated
         * @description Per package instance; the new one is per item.
         */
        post: operations["ListFreeResourceUsagesOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/free-resources-usage-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deductions from resource packages
         * @description Days in the request are UTC+8, times in the answer UTC.
         */
        get: operations["ListFreeResourcesUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List movements on the customer's own cash or credit account
         * @description The partner's own movements are ListPartnerAccountChangeRecords. Since late 2025 resale (代售) customers are covered; buy-resell (转售) customers are not (one newer rendering of the page no longer says so).
         */
        get: operations["ListCustomerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List movements on the customer's own coupons
         * @description The page's title carries the name of another operation; the SDK name is the one here. Not for buy-resell (转售) customers.
         */
        get: operations["ListCustomerCouponChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/stored-value-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored-value cards
         * @description There is no state for an expired card.
         */
        get: operations["ListStoredValueCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List monthly usage of 95th-percentile billed resources
         * @description 95th-percentile billing only. Last month's values are there from 20:00 on day 2; for the current month only resource ids come.
         */
        get: operations["ListResourceUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List five-minute usage of one 95th-percentile billed resource
         * @description 95th-percentile billing only. Last month's values are there from 20:00 on day 2; for the current month only resource ids come. About 288 rows a day: a month takes 9 calls of 1000.
         */
        get: operations["ListResourceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lines of the customer's transaction bill
         * @description Three years back. Granularity: one line per deduction, above the resource records (ListCustomerselfResourceRecords). Missing in the partner reference: the partner view of the same data is ListSubCustomerBillDetail.
         */
        get: operations["ListCustomerBillsFeeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/costs/cost-analysed-bills/monthly-breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the customer's amortized costs of one month */
        get: operations["ListCustomerBillsMonthlyBreakDown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/costs/cost-analysed-bills/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse the customer's costs by dimension and time
         * @description Original costs lag about an hour, amortized ones 24 to 48 hours; last month is complete after noon on day 4 (lags read on the international page).
         */
        post: operations["ListCosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Failure body of both generations. Gateway errors (APIGW.xxxx) carry the same two fields plus request_id. */
        Error: {
            /** @description business error code, e.g. CBC.0100 */
            error_code?: string;
            /** @description error text */
            error_msg?: string;
            /** @description gateway request id, gateway errors only */
            request_id?: string;
        };
        /** @description Decimal amount or quantity in answers, a JSON number (documented as BigDecimal, a decimal type in the SDK). Parse with a decimal type, never binary float. Amounts are yuan. */
        MoneyOut: number;
        /**
         * Format: int32
         * @description state of a pay-per-use resource
         */
        ResourceState: number;
        /**
         * Format: int32
         * @description state of a resource package
         */
        PackageState: number;
        /**
         * Format: int32
         * @description kind of measurement; open, grows often (5, 8, 13, 14, 103, 109, 110 are on the pages only, not in the SDK comments)
         */
        MeasureType: number;
        /**
         * Format: int32
         * @description billing mode
         */
        ChargingMode: number;
        /**
         * Format: int32
         * @description bill type; same list as bill_detail_type of the consumption records
         */
        BillType: number;
        /**
         * Format: int32
         * @description period type
         */
        PeriodType: number;
        /** @description direction */
        RevenueExpenseType: string;
        /** @description Filter of the pay-per-use resource query. */
        QueryCustomerOnDemandResourcesReq: {
            /** @description customer account id (resale customers) */
            customer_id: string;
            /** @description region code, e.g. cn-north-4 */
            region_code?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description at most 50 resource ids */
            resource_ids?: string[];
            /** @description start of the effective-time window, UTC */
            effective_time_begin?: string;
            /** @description end of the effective-time window, UTC */
            effective_time_end?: string;
            /**
             * Format: int32
             * @description records to skip, from 0
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description records per call, default 10; upper bound not read
             * @default 10
             */
            limit?: number;
            /**
             * Format: int32
             * @description state filter; there is no multi-value filter
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description cloud reseller id; REQUIRED for a distributor to see a reseller's customers, otherwise ignored */
            indirect_partner_id?: string;
        };
        /** @description One pay-per-use resource. */
        CustomerOnDemandResource: {
            /** @description customer account id */
            customer_id?: string;
            /** @description region code */
            region_code?: string;
            /** @description availability zone code */
            availability_zone_code?: string | null;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description cloud service type name, language follows X-Language */
            service_type_name?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description resource id */
            resource_id?: string;
            /** @description resource instance name */
            resource_name?: string | null;
            /** @description effective time, UTC */
            effective_time?: string;
            /** @description expiry time, UTC */
            expire_time?: string | null;
            /** @description state */
            status?: components["schemas"]["ResourceState"];
            /** @description specification; VM specs end in .win or .linux */
            resource_spec_code?: string;
            /** @description capacity, a JSON object INSIDE A STRING, e.g. {"specSize":40.0} */
            resource_info?: string;
            /** @description readable specification, parts joined by | */
            product_spec_desc?: string;
        };
        /** @description Page of pay-per-use resources. */
        ListCustomerOnDemandResourcesResponse: {
            /** @description resources */
            resources?: components["schemas"]["CustomerOnDemandResource"][];
            /**
             * Format: int32
             * @description total number of matches
             */
            total_count?: number;
        };
        /** @description Filter of the v1.0 pay-per-use resource query. */
        QueryCustomerResourceReqOld: {
            /** @description id of the customer-resource relation */
            customerResourceId?: string;
            /** @description customer account id */
            customerId: string;
            /** @description region code */
            regionCode?: string;
            /** @description cloud service type code */
            cloudServiceTypeCode?: string;
            /** @description resource type code */
            resourceTypeCode?: string;
            /** @description at most 50 resource ids */
            resourceIds?: string[];
            /** @description resource instance name, exact match */
            resourceName?: string;
            /** @description start of the effective-time window, UTC */
            startTimeBegin?: string;
            /** @description end of the effective-time window, UTC */
            startTimeEnd?: string;
            /**
             * Format: int32
             * @description page number; first page 1 and default 1 from memory
             * @default 1
             */
            pageNo?: number;
            /**
             * Format: int32
             * @description records per page; default 10 from memory, upper bound not read
             * @default 10
             */
            pageSize?: number;
        };
        /** @description One pay-per-use resource (v1.0). */
        CustomerResourceOld: {
            /** @description id of the customer-resource relation */
            customerResourceId?: string;
            /** @description customer account id */
            customerId?: string;
            /** @description region code */
            regionCode?: string;
            /** @description availability zone code; null in the recorded body */
            azCode?: string | null;
            /** @description cloud service type code */
            cloudServiceTypeCode?: string;
            /** @description resource type code */
            resourceTypeCode?: string;
            /** @description resource id */
            resourceId?: string;
            /** @description resource instance name; null in the recorded body */
            resourceName?: string | null;
            /** @description effective time, UTC */
            startTime?: string;
            /** @description expiry time, UTC; null in the recorded body */
            endTime?: string | null;
            /**
             * Format: int32
             * @description state; 3 recorded. Values taken to be those of the new operation
             */
            status?: number;
            /** @description specification */
            resourceSpecCode?: string;
            /** @description capacity, a JSON object inside a string, e.g. {"specSize":50.0} */
            resourceInfo?: string;
            /** @description whether the resource can be changed to yearly/monthly; a string, "0" recorded; meaning of the values not established */
            chargingModeChangeFlag?: string;
            /** @description kind of account last charged; a string, "1" recorded; values not established */
            lastDeductType?: string;
        };
        /** @description Envelope and page. HTTP 200 alone does not mean success: test error_code. */
        ListCustomerOnDemandResourcesOldResponse: {
            /** @description CBC.0000 = success; sent on success too */
            error_code?: string;
            /** @description text */
            error_msg?: string;
            /**
             * Format: int32
             * @description total number of matches
             */
            totalCount?: number;
            /** @description resources */
            customerResources?: components["schemas"]["CustomerResourceOld"][];
        };
        /** @description Cloud service type. */
        ServiceTypes: {
            /** @description name */
            service_type_name?: string;
            /** @description code, e.g. hws.service.type.obs */
            service_type_code?: string;
            /** @description abbreviation */
            abbreviation?: string;
        };
        /** @description Page of cloud service types. */
        ListServiceTypesResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description service types */
            service_types?: components["schemas"]["ServiceTypes"][];
        };
        /** @description Cloud service type (old). */
        ServiceTypeOld: {
            /** @description name */
            service_type_name?: string;
            /** @description code */
            service_type_code?: string;
            /** @description abbreviation */
            abbreviation?: string;
        };
        /** @description All matching service types, unpaged. */
        ListServiceTypesOldResponse: {
            /** @description service types */
            service_types?: components["schemas"]["ServiceTypeOld"][];
        };
        /** @description Resource type. */
        ResourceTypes: {
            /** @description code, e.g. hws.resource.type.vm */
            resource_type_code?: string;
            /** @description name */
            resource_type_name?: string;
            /** @description description */
            resource_type_desc?: string;
            /** @description owning cloud service type code */
            service_type_code?: string;
        };
        /** @description Page of resource types. */
        ListResourceTypesResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description resource types */
            resource_types?: components["schemas"]["ResourceTypes"][];
        };
        /** @description Resource type (old). */
        ResourceTypeOld: {
            /** @description code */
            resource_type_code?: string;
            /** @description name */
            resource_type_name?: string;
            /** @description description */
            resource_type_desc?: string;
        };
        /** @description All matching resource types, unpaged. */
        ListResourceTypesOldResponse: {
            /** @description resource types */
            resource_types?: components["schemas"]["ResourceTypeOld"][];
        };
        /** @description Resource type of a service. */
        ResourceBasicInfo: {
            /** @description resource type code */
            resource_type_code?: string;
            /** @description owning cloud service type code */
            product_owner_service?: string;
            /** @description resource type name */
            name?: string;
            /** @description description */
            description?: string;
        };
        /** @description Wrapper around one resource type. */
        ServiceResourceInfo: {
            /** @description resource type */
            basic_info?: components["schemas"]["ResourceBasicInfo"];
        };
        /** @description Page of the resource types of one service. */
        ListServiceResourcesResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description resource types */
            infos?: components["schemas"]["ServiceResourceInfo"][];
        };
        /** @description Usage type. */
        UsageType: {
            /** @description usage type code, e.g. reqNumber */
            code?: string;
            /** @description usage type name */
            name?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description cloud service type name */
            service_type_name?: string;
        };
        /** @description Page of usage types. */
        ListUsageTypesResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description usage types */
            usage_types?: components["schemas"]["UsageType"][];
        };
        /** @description Measurement unit. */
        MeasureUnitRest: {
            /**
             * Format: int32
             * @description unit id, e.g. 10 = GB; 1 = yuan in every amount field
             */
            measure_id?: number;
            /** @description name, language follows X-Language */
            measure_name?: string;
            /** @description English abbreviation */
            abbreviation?: string;
            /** @description kind */
            measure_type?: components["schemas"]["MeasureType"];
        };
        /** @description All units, unpaged. */
        ListMeasureUnitsResponse: {
            /** @description units */
            measure_units?: components["schemas"]["MeasureUnitRest"][];
        };
        /** @description 1 of measure_id = conversion_ratio of ref_measure_id. */
        Conversion: {
            /**
             * Format: int32
             * @description unit id, e.g. 10 = GB
             */
            measure_id?: number;
            /**
             * Format: int32
             * @description unit converted to, e.g. 11 = MB
             */
            ref_measure_id?: number;
            /**
             * Format: int64
             * @description ratio, e.g. 1024
             */
            conversion_ratio?: number;
            /** @description kind */
            measure_type?: components["schemas"]["MeasureType"];
        };
        /** @description All conversions, unpaged; empty = the kind has none. */
        ListConversionsResponse: {
            /** @description conversions */
            conversions?: components["schemas"]["Conversion"][];
        };
        /** @description Filter of the package list. */
        ListFreeResourceInfosReq: {
            /** @description region code */
            region_code?: string;
            /** @description order id */
            order_id?: string;
            /** @description product (package) id */
            product_id?: string;
            /** @description product (package) name */
            product_name?: string;
            /** @description enterprise project id. SDK: unset = no filter; newest page: unset = everything EXCEPT packages of enterprise projects */
            enterprise_project_id?: string;
            /**
             * Format: int32
             * @description state
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description records to skip, from 0
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description records per call
             * @default 10
             */
            limit?: number;
            /** @description at most 10 service type codes, case-insensitive */
            service_type_code_list?: string[];
        };
        /** @description Item of a package. Quantities are STRINGS here. */
        FreeResourceV3: {
            /** @description id of the item; a package has one item per usage type */
            free_resource_id?: string;
            /** @description usage type name */
            usage_type_name?: string;
            /** @description remaining quantity; of the current reset cycle where it resets */
            amount?: string;
            /** @description original quantity; per reset cycle where it resets */
            original_amount?: string;
            /**
             * Format: int32
             * @description unit; see ListMeasureUnits
             */
            measure_id?: number;
        };
        /** @description Resource package. */
        FreeResourcePackageV3: {
            /** @description id of the package instance, the key of this list */
            order_instance_id?: string;
            /** @description order id; empty when source_type is 1 */
            order_id?: string | null;
            /** @description product (package) id */
            product_id?: string;
            /** @description product (package) name */
            product_name?: string;
            /** @description enterprise project id */
            enterprise_project_id?: string | null;
            /**
             * Format: int32
             * @description scope
             */
            enterprise_project_scope?: number;
            /** @description effective time (purchase), UTC */
            effective_time?: string;
            /** @description expiry time, UTC */
            expire_time?: string;
            /** @description state */
            status?: components["schemas"]["PackageState"];
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description region code */
            region_code?: string;
            /**
             * Format: int32
             * @description origin
             */
            source_type?: number;
            /** @description bundling */
            bundle_type?: string;
            /**
             * Format: int32
             * @description usage mode
             */
            quota_reuse_mode?: number;
            /** @description items */
            free_resources?: components["schemas"]["FreeResourceV3"][];
        };
        /** @description Page of packages. */
        ListFreeResourceInfosResponse: {
            /** @description packages */
            free_resource_packages?: components["schemas"]["FreeResourcePackageV3"][];
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
        };
        /** @description Filter of the old package list. */
        ListFreeResourcesReqOld: {
            /** @description region code */
            region_code?: string;
            /** @description order id */
            order_id?: string;
            /** @description product (package) id */
            product_id?: string;
            /** @description product (package) name */
            product_name?: string;
            /** @description enterprise project id */
            enterprise_project_id?: string;
            /**
             * Format: int32
             * @description state
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description PAGE NUMBER. Page: first page is 1, 0 also gives the first. SDK of 2021: pages from 0, default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description records per page
             * @default 10
             */
            limit?: number;
        };
        /** @description Item of a package (old). Quantities are numbers here. */
        FreeResourceOld: {
            /** @description id of the item; a package has one item per usage type */
            free_resource_id?: string;
            /** @description usage type name */
            usage_type_name?: string;
            /** @description remaining quantity; of the current reset cycle where it resets */
            amount?: number;
            /** @description original quantity; per reset cycle where it resets */
            original_amount?: number;
            /**
             * Format: int32
             * @description unit; see ListMeasureUnits
             */
            measure_id?: number;
        };
        /** @description Resource package (old). */
        FreeResourcePackageOld: {
            /** @description id of the package instance, the key of this list */
            order_instance_id?: string;
            /** @description order id; empty when source_type is 1 */
            order_id?: string | null;
            /** @description product (package) id */
            product_id?: string;
            /** @description product (package) name */
            product_name?: string;
            /** @description enterprise project id */
            enterprise_project_id?: string | null;
            /**
             * Format: int32
             * @description scope
             */
            enterprise_project_scope?: number;
            /** @description effective time (purchase), UTC */
            effective_time?: string;
            /** @description expiry time, UTC */
            expire_time?: string;
            /** @description state */
            status?: components["schemas"]["PackageState"];
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description region code */
            region_code?: string;
            /**
             * Format: int32
             * @description origin
             */
            source_type?: number;
            /** @description bundling */
            bundle_type?: string;
            /**
             * Format: int32
             * @description usage mode
             */
            quota_reuse_mode?: number;
            /** @description items */
            free_resources?: components["schemas"]["FreeResourceOld"][];
        };
        /** @description Page of packages (old). */
        ListFreeResourceInfosOldResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description packages */
            free_resource_packages?: components["schemas"]["FreeResourcePackageOld"][];
        };
        /** @description Items to read. */
        ListFreeResourceUsagesReq: {
            /** @description 1 to 100 item ids from ListFreeResourceInfos */
            free_resource_ids: string[];
        };
        /** @description Item of a package with its cycle. Quantities are NUMBERS here. */
        FreeResourceDetail: {
            /** @description item id; with a renewal not yet effective, the id of the item effective now */
            free_resource_id?: string;
            /** @description item type name */
            free_resource_type_name?: string;
            /**
             * Format: int32
             * @description reset cycle; only for packages that reset
             */
            quota_reuse_cycle?: number;
            /**
             * Format: int32
             * @description kind of reset cycle; only for packages that reset
             */
            quota_reuse_cycle_type?: number;
            /** @description usage type name */
            usage_type_name?: string;
            /** @description start of the current reset cycle, or of the instance, UTC */
            start_time?: string;
            /** @description end of the current reset cycle, or of the instance, UTC */
            end_time?: string;
            /** @description remaining quantity */
            amount?: components["schemas"]["MoneyOut"];
            /** @description original quantity */
            original_amount?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description unit; see ListMeasureUnits
             */
            measure_id?: number;
        };
        /** @description Items, unpaged. */
        ListFreeResourceUsagesResponse: {
            /** @description items */
            free_resources?: components["schemas"]["FreeResourceDetail"][];
        };
        /** @description Usage of one package instance (old). */
        PackageUsageInfoOld: {
            /** @description package instance id */
            order_instance_id?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /**
             * Format: int32
             * @description usage mode
             */
            quota_reuse_mode?: number;
            /**
             * Format: int32
             * @description reset cycle
             */
            quota_reuse_cycle?: number;
            /**
             * Format: int32
             * @description kind of reset cycle
             */
            quota_reuse_cycle_type?: number;
            /** @description start, UTC */
            start_time?: string;
            /** @description end, UTC */
            end_time?: string;
            /** @description remaining quantity */
            balance?: number;
            /** @description total quantity */
            total?: number;
            /** @description NAME of the unit, not an id */
            measurement_name?: string;
            /** @description region code */
            region_code?: string;
        };
        /** @description Instances to read. The SDK never modelled this body. */
        ListFreeResourceUsagesOldReq: {
            /** @description package instance ids */
            order_instance_ids?: string[];
        };
        /** @description Usage of packages (old). */
        ListFreeResourceUsagesOldResponse: {
            /** @description usages */
            package_usage_infos?: components["schemas"]["PackageUsageInfoOld"][];
        };
        /** @description One deduction from a package item. Quantities are strings. */
        FreeResourceRecord: {
            /** @description deduction time, UTC */
            deduct_time?: string;
            /** @description item id */
            free_resource_id?: string;
            /** @description resource the quantity was used for */
            resource_id?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description resource tag */
            resource_tag?: string | null;
            /** @description product (package) id */
            product_id?: string;
            /** @description product (package) name */
            product_name?: string;
            /** @description usage type code */
            usage_type_code?: string;
            /** @description quantity before */
            available_amount?: string;
            /** @description quantity after */
            remaining_amount?: string;
            /** @description quantity deducted */
            used_amount?: string;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description start of the usage, UTC */
            effective_time?: string;
            /** @description end of the usage, UTC */
            expire_time?: string;
        };
        /** @description Page of deductions. */
        ListFreeResourcesUsageRecordsResponse: {
            /** @description deductions */
            free_resource_records?: components["schemas"]["FreeResourceRecord"][];
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
        };
        /** @description One movement on the account. */
        CustomerAccountChangeRecord: {
            /** @description serial number */
            account_change_id?: string;
            /** @description detailed kind of movement; open, only these two read */
            trade_detail_type?: string;
            /** @description time, UTC */
            trade_time?: string;
            /** @description transaction or order id */
            trade_id?: string;
            /** @description amount moved, decimal string, yuan */
            change_amount?: string;
            /** @description balance after it, decimal string, yuan */
            balance_after_change?: string;
            /** @description direction */
            revenue_expense_type?: components["schemas"]["RevenueExpenseType"];
            /** @description billing cycle */
            bill_cycle?: string | null;
            /** @description channel */
            payment_channel_id?: string | null;
            /** @description channel serial number */
            payment_channel_no?: string | null;
            /** @description consumption time, UTC: one time for yearly/monthly; start and end for pay-per-use, instalments and adjustments */
            consume_time?: string | null;
            /** @description account name */
            account_name?: string;
            /** @description cloud service name, at most 200 */
            cloud_service_type_name?: string | null;
            /** @description reserved */
            resource_type_name?: string | null;
        };
        /** @description Page of movements. */
        ListCustomerAccountChangeRecordsResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description CNY */
            currency?: string;
            /** @description movements */
            records?: components["schemas"]["CustomerAccountChangeRecord"][];
        };
        /** @description One movement on a coupon. */
        CustomerCouponChangeRecord: {
            /** @description coupon id */
            coupon_id?: string;
            /** @description detailed kind; most values are misspelt OPERAIION */
            trade_detail_type?: string;
            /** @description time, UTC */
            trade_time?: string;
            /** @description transaction or order id */
            trade_id?: string;
            /** @description amount moved, decimal string, yuan */
            change_amount?: string;
            /** @description balance after it, decimal string, yuan */
            balance_after_change?: string;
            /** @description direction */
            revenue_expense_type?: components["schemas"]["RevenueExpenseType"];
            /** @description billing cycle */
            bill_cycle?: string | null;
            /** @description account name */
            account_name?: string;
            /** @description cloud service name, at most 200 */
            cloud_service_type_name?: string | null;
            /** @description resource type name, at most 200 */
            resource_type_name?: string | null;
        };
        /** @description Page of movements. */
        ListCustomerCouponChangeRecordsResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description CNY */
            currency?: string;
            /** @description movements */
            records?: components["schemas"]["CustomerCouponChangeRecord"][];
        };
        /** @description Stored-value card. */
        UserStoredValueCard: {
            /** @description card id */
            card_id?: string;
            /** @description card name */
            card_name?: string;
            /**
             * Format: int32
             * @description state
             */
            status?: number;
            /** @description face value, decimal string, yuan */
            face_value?: string;
            /** @description balance, decimal string, yuan */
            balance?: string;
            /** @description effective time, UTC */
            effective_time?: string;
            /** @description expiry time, UTC */
            expire_time?: string;
        };
        /** @description Page of cards. */
        ListStoredValueCardsResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description cards */
            stored_value_cards?: components["schemas"]["UserStoredValueCard"][];
        };
        /** @description Five-minute value. */
        StatUsageInfo: {
            /** @description point in time, UTC */
            stat_time?: string;
            /** @description guaranteed bandwidth, a string; only for the enhanced 95th percentile */
            guaranteed_band_width?: string | null;
            /** @description usage, a string */
            usage?: string;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
        };
        /** @description Monthly values of the resource and a page of five-minute values. */
        ListResourceUsageResponse: {
            /** @description effective days, up to 20 decimals, a string: five-minute points reported / 288 */
            actual_days?: string | null;
            /** @description billed bandwidth of the month, a string; empty for the current month */
            band_width?: string | null;
            /** @description guaranteed bandwidth, a string; only for the enhanced 95th percentile */
            monthly_guaranteed_band_width?: string | null;
            /** @description peak bandwidth, a string; only for the enhanced 95th percentile */
            monthly_peak_band_width?: string | null;
            /**
             * Format: int32
             * @description unit of the bandwidths; empty when all are empty
             */
            band_width_measure_id?: number | null;
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description five-minute values */
            usage_info_list?: components["schemas"]["StatUsageInfo"][];
        };
        /** @description Monthly values of one resource. */
        StatUsageSummaryInfo: {
            /** @description resource id */
            resource_id?: string;
            /** @description effective days, up to 20 decimals, a string: five-minute points reported / 288 */
            actual_days?: string | null;
            /** @description billed bandwidth of the month, a string; empty for the current month */
            band_width?: string | null;
            /** @description guaranteed bandwidth, a string; only for the enhanced 95th percentile */
            monthly_guaranteed_band_width?: string | null;
            /** @description peak bandwidth, a string; only for the enhanced 95th percentile */
            monthly_peak_band_width?: string | null;
            /**
             * Format: int32
             * @description unit of the bandwidths; empty when all are empty
             */
            band_width_measure_id?: number | null;
        };
        /** @description Page of monthly values. */
        ListResourceUsageSummaryResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description per resource */
            summary_usage_info_list?: components["schemas"]["StatUsageSummaryInfo"][];
        };
        /** @description One line of the transaction bill. */
        MonthlyBillRecord: {
            /** @description billing cycle, UTC+8 */
            bill_cycle?: string;
            /** @description customer that consumed (own or member) */
            customer_id?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description region code */
            region_code?: string;
            /** @description enterprise project id; 0 = default, null = not attributed */
            enterprise_project_id?: string | null;
            /** @description enterprise project name */
            enterprise_project_name?: string | null;
            /** @description billing mode */
            charging_mode?: components["schemas"]["ChargingMode"];
            /** @description payment time of the order (yearly/monthly, reserved) or start and end of the record (pay-per-use) */
            consume_time?: string;
            /** @description time of the deduction */
            trade_time?: string;
            /**
             * Format: int32
             * @description provider
             */
            provider_type?: number;
            /** @description order id for bill types 1, 2, 3, 4, 8; otherwise a transaction id */
            trade_id?: string;
            /** @description reserved */
            id?: string | null;
            /** @description bill type */
            bill_type?: components["schemas"]["BillType"];
            /**
             * Format: int32
             * @description payment state
             */
            status?: number;
            /** @description list price = official_discount_amount + erase_amount + consume_amount */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description discount */
            official_discount_amount?: components["schemas"]["MoneyOut"];
            /** @description rounded off */
            erase_amount?: components["schemas"]["MoneyOut"];
            /** @description payable = sum of the eight parts below */
            consume_amount?: components["schemas"]["MoneyOut"];
            /** @description paid in cash */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description paid by credit */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description paid by cash coupon (代金券) */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description paid by flexi-purchase coupon (现金券) */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description paid by stored-value card */
            stored_value_card_amount?: components["schemas"]["MoneyOut"];
            /** @description paid by bonus (discontinued) */
            bonus_amount?: components["schemas"]["MoneyOut"];
            /** @description owed */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description arrears written off */
            writeoff_amount?: components["schemas"]["MoneyOut"];
            /** @description region name */
            region_name?: string;
            /** @description login name of the customer that consumed */
            account_name?: string;
        };
        /** @description Page of bill lines. */
        ListCustomerBillsFeeRecordsResponse: {
            /**
             * Format: int32
             * @description total, on success only
             */
            total_count?: number;
            /** @description lines */
            records?: components["schemas"]["MonthlyBillRecord"][];
            /** @description CNY */
            currency?: string;
        };
        /** @description Cost tag. */
        TagPair: {
            /** @description key */
            tag_key?: string;
            /** @description value */
            tag_value?: string;
        };
        /** @description Cost unit. */
        CostUnitPair: {
            /** @description name */
            cost_unit_name?: string;
            /** @description rule value */
            cost_unit_rule_value?: string;
        };
        /** @description One amortized cost line. */
        NvlCostAnalysedBillDetail: {
            /** @description month of the cost, UTC+8 */
            shared_month?: string;
            /** @description billing cycle, UTC+8 */
            bill_cycle?: string;
            /** @description bill type */
            bill_type?: components["schemas"]["BillType"];
            /** @description customer that consumed (own or member) */
            customer_id?: string;
            /** @description region code */
            region_code?: string;
            /** @description region name */
            region_name?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description start of the usage; pay-per-use only */
            effective_time?: string | null;
            /** @description end of the usage; pay-per-use only */
            expire_time?: string | null;
            /** @description resource id */
            resource_id?: string;
            /** @description resource name */
            resource_name?: string | null;
            /** @description resource tag */
            resource_tag?: string | null;
            /** @description specification */
            product_spec_desc?: string;
            /** @description enterprise project id; 0 = default, null = not attributed */
            enterprise_project_id?: string | null;
            /** @description enterprise project name */
            enterprise_project_name?: string | null;
            /** @description billing mode */
            charging_mode?: components["schemas"]["ChargingMode"];
            /** @description order id; yearly/monthly only */
            order_id?: string | null;
            /** @description period type */
            period_type?: components["schemas"]["PeriodType"];
            /** @description usage type code */
            usage_type?: string | null;
            /** @description usage */
            usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description unit of usage
             */
            usage_measure_id?: number;
            /** @description usage covered by packages */
            free_resource_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description unit of it
             */
            free_resource_measure_id?: number;
            /** @description usage covered by reserved instances */
            ri_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description unit of it
             */
            ri_usage_measure_id?: number;
            /** @description payable = past + current + future amortized amounts */
            consume_amount?: components["schemas"]["MoneyOut"];
            /** @description amortized before this month; 0 for pay-per-use */
            past_months_amortized_amount?: components["schemas"]["MoneyOut"];
            /** @description amortized this month = sum of the six amortized_* amounts */
            current_month_amortized_amount?: components["schemas"]["MoneyOut"];
            /** @description to be amortized later; 0 for pay-per-use */
            future_months_amortized_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, cash */
            amortized_cash_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, credit */
            amortized_credit_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, cash coupon (代金券) */
            amortized_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, flexi-purchase coupon (现金券) */
            amortized_flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, stored-value card */
            amortized_stored_value_card_amount?: components["schemas"]["MoneyOut"];
            /** @description of this month, bonus (discontinued) */
            amortized_bonus_amount?: components["schemas"]["MoneyOut"];
            /** @description component of a bundle: service type code */
            sub_service_type_code?: string | null;
            /** @description component: service type name */
            sub_service_type_name?: string | null;
            /** @description component: resource type code */
            sub_resource_type_code?: string | null;
            /** @description component: resource type name */
            sub_resource_type_name?: string | null;
            /** @description component: resource or reserved-instance id */
            sub_resource_id?: string | null;
            /** @description component: name */
            sub_resource_name?: string | null;
            /** @description cost tags */
            effective_tag_pairs?: components["schemas"]["TagPair"][];
            /** @description cost units */
            cost_unit_pairs?: components["schemas"]["CostUnitPair"][];
        };
        /** @description Page of cost lines. */
        ListCustomerBillsMonthlyBreakDownResponse: {
            /** @description CNY */
            currency?: string;
            /**
             * Format: int32
             * @description total, on success only
             */
            total_count?: number;
            /** @description lines */
            details?: components["schemas"]["NvlCostAnalysedBillDetail"][];
        };
        /** @description Time span. */
        TimeCondition: {
            /**
             * Format: int32
             * @description granularity
             * @enum {integer}
             */
            time_measure_id: 1 | 2;
            /** @description YYYY-MM-DD by day, YYYY-MM by month */
            begin_time: string;
            /** @description YYYY-MM-DD by day, YYYY-MM by month */
            end_time: string;
        };
        /** @description One grouping. */
        GroupBy: {
            /**
             * @description kind
             * @enum {string}
             */
            type: "dimension" | "tag" | "cost_unit";
            /** @description a dimension below, or the key of the tag or cost unit */
            key: string;
        };
        /** @description Filter on one dimension. */
        FilterFactor: {
            /**
             * @description dimension
             * @enum {string}
             */
            key: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID" | "RESOURCE_TAG" | "COST_UNIT";
            /** @description values */
            value: string[];
        };
        /** @description Filter. */
        FilterV2: {
            /**
             * Format: int32
             * @description operator
             * @enum {integer}
             */
            operator: 0 | 1;
            /** @description factor */
            filter_factor: components["schemas"]["FilterFactor"];
        };
        /** @description Cost query. */
        ListCostsReq: {
            /** @description time span */
            time_condition: components["schemas"]["TimeCondition"];
            /** @description groupings */
            groupby: components["schemas"]["GroupBy"][];
            /**
             * @description kind of cost
             * @enum {string}
             */
            cost_type: "ORIGINAL_COST" | "AMORTIZED_COST";
            /**
             * @description kind of amount
             * @enum {string}
             */
            amount_type: "PAYMENT_AMOUNT" | "NET_AMOUNT";
            /**
             * Format: int32
             * @description records to skip, from 0
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description records per call; upper bound not read
             * @default 10
             */
            limit?: number;
            /** @description filters */
            filters?: components["schemas"]["FilterV2"][];
        };
        /** @description Dimension and value. */
        DimensionGroup: {
            /** @description dimension */
            key?: string;
            /** @description value */
            value?: string | null;
        };
        /** @description Cost of one day or month. Amounts are STRINGS. */
        Cost: {
            /** @description yyyy-mm-dd or yyyy-mm */
            time_dimension_value?: string;
            /**
             * Format: int32
             * @description granularity
             */
            time_measure_id?: number;
            /** @description cost or amortized amount after cost_type and amount_type, decimal string, yuan */
            amount?: string;
            /** @description list price, decimal string, yuan */
            official_amount?: string;
        };
        /** @description Costs of one combination of values. */
        CostDataByDimension: {
            /** @description dimensions */
            dimensions?: components["schemas"]["DimensionGroup"][];
            /** @description per day or month */
            costs?: components["schemas"]["Cost"][];
            /** @description sum over the span, decimal string */
            amount_by_costs?: string;
            /** @description list price over the span, decimal string */
            official_amount_by_costs?: string;
        };
        /** @description Page of combinations. */
        ListCostsResponse: {
            /** @description CNY */
            currency?: string;
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            /** @description combinations */
            cost_data?: components["schemas"]["CostDataByDimension"][];
        };
    };
    responses: {
        /** @description request refused; see x-error-codes */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0100",
                 *       "error_msg": "Parameter error."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description token missing or invalid */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0154",
                 *       "error_msg": "Token invalid or expired."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description access denied */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0151",
                 *       "error_msg": "Access denied."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description gateway throttling */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "APIGW.0308",
                 *       "error_msg": "The throttling threshold has been reached",
                 *       "request_id": "4c1f7d20a95b4e83b6f0a2d9e8c71b35"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description other error */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0999",
                 *       "error_msg": "Other error."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description language of names in the answer */
        XLanguage: "zh_CN" | "en_US";
        /**
         * @description partner account id assigned by Huawei
         * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
         */
        PartnerId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListCustomerOnDemandResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                 *       "region_code": "cn-north-4",
                 *       "service_type_code": "hws.service.type.ebs",
                 *       "status": 1,
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["QueryCustomerOnDemandResourcesReq"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "resources": [
                     *         {
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "region_code": "cn-north-4",
                     *           "availability_zone_code": "cn-north-4a",
                     *           "service_type_code": "hws.service.type.ebs",
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "service_type_name": "云硬盘",
                     *           "resource_type_name": "云硬盘",
                     *           "resource_id": "5e0c8a17-64d2-4b9f-9a31-0c7d2f8e6b40",
                     *           "resource_name": "data-volume-02",
                     *           "effective_time": "2026-01-12T03:20:11Z",
                     *           "expire_time": null,
                     *           "status": 1,
                     *           "resource_spec_code": "SSD",
                     *           "resource_info": "{\"specSize\":40.0}",
                     *           "product_spec_desc": "云硬盘_SSD|40.0GB"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerOnDemandResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerOnDemandResourcesOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description partner account id assigned by Huawei
                 * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
                 */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customerId": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                 *       "regionCode": "cn-north-4",
                 *       "cloudServiceTypeCode": "hws.service.type.ebs",
                 *       "pageNo": 1,
                 *       "pageSize": 10
                 *     }
                 */
                "application/json": components["schemas"]["QueryCustomerResourceReqOld"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "totalCount": 1,
                     *       "customerResources": [
                     *         {
                     *           "customerResourceId": "0d4b7e62f1a84c53b9e08d2c7a6f1b35",
                     *           "customerId": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "regionCode": "cn-north-4",
                     *           "azCode": null,
                     *           "cloudServiceTypeCode": "hws.service.type.ebs",
                     *           "resourceTypeCode": "hws.resource.type.volume",
                     *           "resourceId": "5e0c8a17-64d2-4b9f-9a31-0c7d2f8e6b40",
                     *           "resourceName": null,
                     *           "startTime": "2026-01-12T03:20:11Z",
                     *           "endTime": null,
                     *           "status": 1,
                     *           "resourceSpecCode": "SSD",
                     *           "resourceInfo": "{\"specSize\":40.0}",
                     *           "chargingModeChangeFlag": "0",
                     *           "lastDeductType": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerOnDemandResourcesOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListServiceTypes: {
        parameters: {
            query?: {
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description name, fuzzy: prefix, suffix or infix match
                 * @example 存储
                 */
                service_type_name?: string;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 2,
                     *       "service_types": [
                     *         {
                     *           "service_type_name": "对象存储服务",
                     *           "service_type_code": "hws.service.type.obs",
                     *           "abbreviation": "OBS"
                     *         },
                     *         {
                     *           "service_type_name": "云硬盘",
                     *           "service_type_code": "hws.service.type.ebs",
                     *           "abbreviation": "EVS"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListServiceTypesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListServiceTypesOld: {
        parameters: {
            query?: {
                /**
                 * @description service type code, exact
                 * @example hws.service.type.obs
                 */
                service_type_code?: string;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service_types": [
                     *         {
                     *           "service_type_name": "对象存储服务",
                     *           "service_type_code": "hws.service.type.obs",
                     *           "abbreviation": "OBS"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListServiceTypesOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListResourceTypes: {
        parameters: {
            query?: {
                /**
                 * @description records per call, default 10; upper bound not read
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "resource_types": [
                     *         {
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "resource_type_name": "云硬盘",
                     *           "resource_type_desc": "云硬盘",
                     *           "service_type_code": "hws.service.type.ebs"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResourceTypesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListResourceTypesOld: {
        parameters: {
            query?: {
                /**
                 * @description resource type code, exact
                 * @example hws.resource.type.volume
                 */
                resource_type_code?: string;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resource_types": [
                     *         {
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "resource_type_name": "云硬盘",
                     *           "resource_type_desc": "云硬盘"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResourceTypesOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListServiceResources: {
        parameters: {
            query: {
                /**
                 * @description cloud service type code
                 * @example hws.service.type.ebs
                 */
                service_type_code: string;
                /**
                 * @description records per call, default 10; upper bound not read
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "infos": [
                     *         {
                     *           "basic_info": {
                     *             "resource_type_code": "hws.resource.type.volume",
                     *             "product_owner_service": "hws.service.type.ebs",
                     *             "name": "云硬盘",
                     *             "description": "云硬盘"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListServiceResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListUsageTypes: {
        parameters: {
            query?: {
                /**
                 * @description resource type code
                 * @example hws.resource.type.volume
                 */
                resource_type_code?: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "usage_types": [
                     *         {
                     *           "code": "duration",
                     *           "name": "时长",
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "service_type_code": "hws.service.type.ebs",
                     *           "resource_type_name": "云硬盘",
                     *           "service_type_name": "云硬盘"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListUsageTypesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListMeasureUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure_units": [
                     *         {
                     *           "measure_id": 1,
                     *           "measure_name": "元",
                     *           "abbreviation": "CNY",
                     *           "measure_type": 1
                     *         },
                     *         {
                     *           "measure_id": 10,
                     *           "measure_name": "GB",
                     *           "abbreviation": "G",
                     *           "measure_type": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListMeasureUnitsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListConversions: {
        parameters: {
            query?: {
                /**
                 * @description kind of measurement
                 * @example 3
                 */
                measure_type?: components["schemas"]["MeasureType"];
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversions": [
                     *         {
                     *           "measure_id": 10,
                     *           "ref_measure_id": 11,
                     *           "conversion_ratio": 1024,
                     *           "measure_type": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListConversionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListFreeResourceInfos: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 1,
                 *       "service_type_code_list": [
                 *         "hws.service.type.obs"
                 *       ],
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListFreeResourceInfosReq"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "free_resource_packages": [
                     *         {
                     *           "order_instance_id": "01154-120003-0--7",
                     *           "order_id": "CS26011503127PQ4M",
                     *           "product_id": "00301-120003-0--0",
                     *           "product_name": "OBS 标准存储包 100GB",
                     *           "enterprise_project_id": null,
                     *           "enterprise_project_scope": 0,
                     *           "effective_time": "2026-01-15T03:12:09Z",
                     *           "expire_time": "2027-01-15T15:59:59Z",
                     *           "status": 1,
                     *           "service_type_code": "hws.service.type.obs",
                     *           "service_type_name": "对象存储服务",
                     *           "region_code": "cn-north-4",
                     *           "source_type": 0,
                     *           "bundle_type": "ATOMIC_PKG",
                     *           "quota_reuse_mode": 1,
                     *           "free_resources": [
                     *             {
                     *               "free_resource_id": "2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30",
                     *               "usage_type_name": "存储容量",
                     *               "amount": "63.25",
                     *               "original_amount": "100",
                     *               "measure_id": 10
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListFreeResourceInfosResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListFreeResourceInfosOld: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": 1,
                 *       "offset": 1,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListFreeResourcesReqOld"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "free_resource_packages": [
                     *         {
                     *           "order_instance_id": "01154-120003-0--7",
                     *           "order_id": "CS26011503127PQ4M",
                     *           "product_id": "00301-120003-0--0",
                     *           "product_name": "OBS 标准存储包 100GB",
                     *           "enterprise_project_id": null,
                     *           "enterprise_project_scope": 0,
                     *           "effective_time": "2026-01-15T03:12:09Z",
                     *           "expire_time": "2027-01-15T15:59:59Z",
                     *           "status": 1,
                     *           "service_type_code": "hws.service.type.obs",
                     *           "region_code": "cn-north-4",
                     *           "source_type": 0,
                     *           "bundle_type": "ATOMIC_PKG",
                     *           "quota_reuse_mode": 1,
                     *           "free_resources": [
                     *             {
                     *               "free_resource_id": "2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30",
                     *               "usage_type_name": "存储容量",
                     *               "amount": 63.25,
                     *               "original_amount": 100,
                     *               "measure_id": 10
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListFreeResourceInfosOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListFreeResourceUsages: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "free_resource_ids": [
                 *         "2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListFreeResourceUsagesReq"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_resources": [
                     *         {
                     *           "free_resource_id": "2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30",
                     *           "free_resource_type_name": "标准存储",
                     *           "quota_reuse_cycle": 4,
                     *           "quota_reuse_cycle_type": 1,
                     *           "usage_type_name": "存储容量",
                     *           "start_time": "2026-02-28T16:00:00Z",
                     *           "end_time": "2026-03-31T15:59:59Z",
                     *           "amount": 63.25,
                     *           "original_amount": 100,
                     *           "measure_id": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListFreeResourceUsagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListFreeResourceUsagesOld: {
        parameters: {
            query?: never;
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_instance_ids": [
                 *         "01154-120003-0--7"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListFreeResourceUsagesOldReq"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "package_usage_infos": [
                     *         {
                     *           "order_instance_id": "01154-120003-0--7",
                     *           "resource_type_name": "标准存储",
                     *           "quota_reuse_mode": 1,
                     *           "quota_reuse_cycle": 4,
                     *           "quota_reuse_cycle_type": 1,
                     *           "start_time": "2026-02-28T16:00:00Z",
                     *           "end_time": "2026-03-31T15:59:59Z",
                     *           "balance": 63.25,
                     *           "total": 100,
                     *           "measurement_name": "GB",
                     *           "region_code": "cn-north-4"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListFreeResourceUsagesOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListFreeResourcesUsageRecords: {
        parameters: {
            query: {
                /**
                 * @description item id
                 * @example 2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30
                 */
                free_resource_id?: string;
                /** @description product (package) id */
                product_id?: string;
                /** @description resource type code */
                resource_type_code?: string;
                /**
                 * @description first day, UTC+8
                 * @example 2026-03-01
                 */
                deduct_time_begin: string;
                /**
                 * @description last day, UTC+8; at most 90 days after the first
                 * @example 2026-03-07
                 */
                deduct_time_end: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "free_resource_records": [
                     *         {
                     *           "deduct_time": "2026-03-02T10:01:49Z",
                     *           "free_resource_id": "2b6f8c14-3a7d-4e59-8f02-6d1c9b5e7a30",
                     *           "resource_id": "demo-archive-bucket",
                     *           "resource_type_code": "hws.resource.type.obs",
                     *           "resource_type_name": "对象存储",
                     *           "resource_tag": null,
                     *           "product_id": "00301-120003-0--0",
                     *           "product_name": "OBS 标准存储包 100GB",
                     *           "usage_type_code": "storage",
                     *           "available_amount": "64",
                     *           "remaining_amount": "63.25",
                     *           "used_amount": "0.75",
                     *           "measure_id": 10,
                     *           "effective_time": "2026-03-02T09:00:00Z",
                     *           "expire_time": "2026-03-02T10:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListFreeResourcesUsageRecordsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerAccountChangeRecords: {
        parameters: {
            query: {
                /**
                 * @description account
                 * @example BALANCE_TYPE_DEBIT
                 */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /**
                 * @description direction
                 * @example EXPENSE
                 */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /**
                 * @description kind of movement
                 * @example DEDEUCT
                 */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEADJUST" | "BERETRIEVE" | "BEUNBIND" | "EXPIRED" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER" | "DEPOSIT";
                /** @description first day, UTC+8; default the same day one year ago */
                trade_time_begin?: string;
                /** @description last day, UTC+8; default today; span at most one year */
                trade_time_end?: string;
                /** @description transaction or order id */
                trade_id?: string;
                /**
                 * @description channels, several joined by commas
                 * @example 1,2
                 */
                payment_channel_id?: string;
                /** @description channel serial number */
                payment_channel_no?: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "account_change_id": "AC260302000771",
                     *           "trade_detail_type": "SOURCE_OPERATION_BEADJUST",
                     *           "trade_time": "2026-03-02T02:11:40Z",
                     *           "trade_id": "TR260302771",
                     *           "change_amount": "500.00",
                     *           "balance_after_change": "812.36",
                     *           "revenue_expense_type": "REVENUE",
                     *           "bill_cycle": null,
                     *           "payment_channel_id": null,
                     *           "payment_channel_no": null,
                     *           "consume_time": null,
                     *           "account_name": "demo_customer",
                     *           "cloud_service_type_name": null,
                     *           "resource_type_name": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerAccountChangeRecordsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerCouponChangeRecords: {
        parameters: {
            query: {
                /**
                 * @description account, one value
                 * @example BALANCE_TYPE_COUPON
                 */
                balance_type: "BALANCE_TYPE_COUPON";
                /**
                 * @description direction
                 * @example EXPENSE
                 */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /**
                 * @description kind of movement
                 * @example DEDEUCT
                 */
                trade_type?: "ADJUST" | "DEDEUCT" | "REFUND" | "RFROZEN" | "EXPIRED" | "COUPONADJUST" | "COUPONCANCEL";
                /** @description transaction or order id */
                trade_id?: string;
                /** @description first day, UTC+8; default the same day one year ago */
                trade_time_begin?: string;
                /** @description last day, UTC+8; default today; span at most one year */
                trade_time_end?: string;
                /** @description coupon id */
                coupon_id?: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "coupon_id": "CP2603010005831",
                     *           "trade_detail_type": "SOURCE_OPERAIION_USAGE",
                     *           "trade_time": "2026-03-05T18:02:10Z",
                     *           "trade_id": "TR260305118",
                     *           "change_amount": "12.40",
                     *           "balance_after_change": "87.60",
                     *           "revenue_expense_type": "EXPENSE",
                     *           "bill_cycle": "2026-03",
                     *           "account_name": "demo_customer",
                     *           "cloud_service_type_name": "对象存储服务",
                     *           "resource_type_name": "对象存储"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerCouponChangeRecordsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListStoredValueCards: {
        parameters: {
            query: {
                /**
                 * @description state; required, so "all" takes two calls
                 * @example 1
                 */
                status: 1 | 2;
                /** @description card id */
                card_id?: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "stored_value_cards": [
                     *         {
                     *           "card_id": "userSVCId3071140226",
                     *           "card_name": "储值卡 1000 元",
                     *           "status": 1,
                     *           "face_value": "1000.00",
                     *           "balance": "420.50",
                     *           "effective_time": "2026-01-01T00:00:00Z",
                     *           "expire_time": "2028-12-31T15:59:59Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListStoredValueCardsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListResourceUsageSummary: {
        parameters: {
            query: {
                /**
                 * @description billing cycle, UTC+8
                 * @example 2026-02
                 */
                bill_cycle: string;
                /**
                 * @description cloud service type; only these four
                 * @example hws.service.type.cdn
                 */
                service_type_code: string;
                /**
                 * @description resource type; only these four
                 * @example hws.resource.type.cdn
                 */
                resource_type_code: string;
                /**
                 * @description usage type; case matters
                 * @example 95Peak
                 */
                usage_type: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "summary_usage_info_list": [
                     *         {
                     *           "resource_id": "cdn-demo-domain-01",
                     *           "actual_days": "28",
                     *           "band_width": "37.5",
                     *           "monthly_guaranteed_band_width": null,
                     *           "monthly_peak_band_width": null,
                     *           "band_width_measure_id": 36
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResourceUsageSummaryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListResourceUsage: {
        parameters: {
            query: {
                /**
                 * @description billing cycle, UTC+8
                 * @example 2026-02
                 */
                bill_cycle: string;
                /**
                 * @description cloud service type; only these four
                 * @example hws.service.type.cdn
                 */
                service_type_code: string;
                /**
                 * @description resource type; only these four
                 * @example hws.resource.type.cdn
                 */
                resource_type_code: string;
                /**
                 * @description usage type; case matters
                 * @example 95Peak
                 */
                usage_type: string;
                /**
                 * @description resource id, from ListResourceUsageSummary
                 * @example cdn-demo-domain-01
                 */
                resource_id: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10
                 * @example 10
                 */
                limit?: number;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "actual_days": "28",
                     *       "band_width": "37.5",
                     *       "monthly_guaranteed_band_width": null,
                     *       "monthly_peak_band_width": null,
                     *       "band_width_measure_id": 36,
                     *       "total_count": 8064,
                     *       "usage_info_list": [
                     *         {
                     *           "stat_time": "2026-02-01T00:05:00Z",
                     *           "guaranteed_band_width": null,
                     *           "usage": "31.2",
                     *           "measure_id": 36
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResourceUsageResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerBillsFeeRecords: {
        parameters: {
            query: {
                /**
                 * @description billing cycle, UTC+8
                 * @example 2026-02
                 */
                bill_cycle: string;
                /**
                 * @description provider; empty = both
                 * @example 1
                 */
                provider_type?: 1 | 2;
                /** @description cloud service type code */
                service_type_code?: string;
                /** @description resource type code */
                resource_type_code?: string;
                /** @description region code */
                region_code?: string;
                /**
                 * @description billing mode
                 * @example 3
                 */
                charging_mode?: 1 | 3 | 10 | 11;
                /**
                 * @description bill type
                 * @example 5
                 */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description order id (bill types 1, 2, 3, 4, 8) or transaction id */
                trade_id?: string;
                /** @description enterprise project id; 0 = default; not attributed = null (newest text; -1 in the text of 2024) */
                enterprise_project_id?: string;
                /** @description include lines with nothing payable */
                include_zero_record?: boolean;
                /** @description payment state */
                status?: 1 | 2 | 3;
                /** @description whose records; without enterprise members all = own */
                method?: "oneself" | "sub_customer" | "all";
                /** @description enterprise member id; required with method sub_customer, ignored otherwise */
                sub_customer_id?: string;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10; upper bound not read
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description first day, UTC+8, inside the cycle; only together with bill_date_end
                 * @example 2026-02-01
                 */
                bill_date_begin?: string;
                /**
                 * @description last day, UTC+8, inside the cycle
                 * @example 2026-02-15
                 */
                bill_date_end?: string;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "records": [
                     *         {
                     *           "bill_cycle": "2026-02",
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "service_type_code": "hws.service.type.ebs",
                     *           "resource_type_code": "hws.resource.type.volume",
                     *           "service_type_name": "云硬盘",
                     *           "resource_type_name": "云硬盘",
                     *           "region_code": "cn-north-4",
                     *           "enterprise_project_id": null,
                     *           "enterprise_project_name": null,
                     *           "charging_mode": 3,
                     *           "consume_time": "2026-02-11T03:00:00Z",
                     *           "trade_time": "2026-02-11T04:06:12Z",
                     *           "provider_type": 1,
                     *           "trade_id": "RC26021104061277",
                     *           "id": null,
                     *           "bill_type": 5,
                     *           "status": 1,
                     *           "official_amount": 1.25,
                     *           "official_discount_amount": 0.12,
                     *           "erase_amount": 0,
                     *           "consume_amount": 1.13,
                     *           "cash_amount": 1.13,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_value_card_amount": 0,
                     *           "bonus_amount": 0,
                     *           "debt_amount": 0,
                     *           "writeoff_amount": 0,
                     *           "region_name": "华北-北京四",
                     *           "account_name": "demo_customer"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerBillsFeeRecordsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerBillsMonthlyBreakDown: {
        parameters: {
            query: {
                /**
                 * @description month of the cost, UTC+8; 18 months back
                 * @example 2026-02
                 */
                shared_month: string;
                /** @description cloud service type code */
                service_type_code?: string;
                /** @description resource type code */
                resource_type_code?: string;
                /** @description region code */
                region_code?: string;
                /**
                 * @description billing mode
                 * @example 3
                 */
                charging_mode?: 1 | 3 | 10 | 11;
                /**
                 * @description bill type
                 * @example 5
                 */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /**
                 * @description records to skip, from 0 (not a page number)
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description records per call, default 10; upper bound not read
                 * @example 10
                 */
                limit?: number;
                /** @description resource id */
                resource_id?: string;
                /** @description resource name */
                resource_name?: string;
                /** @description enterprise project id; 0 = default; not attributed = null (newest text; -1 in the text of 2024) */
                enterprise_project_id?: string;
                /** @description whose records; without enterprise members all = own */
                method?: "oneself" | "sub_customer" | "all";
                /** @description enterprise member id; required with method sub_customer, ignored otherwise */
                sub_customer_id?: string;
            };
            header?: {
                /** @description language of names in the answer */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "total_count": 1,
                     *       "details": [
                     *         {
                     *           "shared_month": "2026-02",
                     *           "bill_cycle": "2026-01",
                     *           "bill_type": 1,
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "region_code": "cn-north-4",
                     *           "region_name": "华北-北京四",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "service_type_name": "弹性云服务器",
                     *           "resource_type_name": "云主机",
                     *           "effective_time": null,
                     *           "expire_time": null,
                     *           "resource_id": "c0a7d3f8-51b2-4e6c-9d40-8f3a1b7e2c65",
                     *           "resource_name": "app-01",
                     *           "resource_tag": null,
                     *           "product_spec_desc": "通用计算增强型|2vCPUs|4GB|linux",
                     *           "enterprise_project_id": null,
                     *           "enterprise_project_name": null,
                     *           "charging_mode": 1,
                     *           "order_id": "CS26010908227TR5K",
                     *           "period_type": 19,
                     *           "usage_type": "duration",
                     *           "usage": 0,
                     *           "usage_measure_id": 4,
                     *           "free_resource_usage": 0,
                     *           "free_resource_measure_id": 4,
                     *           "ri_usage": 0,
                     *           "ri_usage_measure_id": 4,
                     *           "consume_amount": 1460,
                     *           "past_months_amortized_amount": 92,
                     *           "current_month_amortized_amount": 112,
                     *           "future_months_amortized_amount": 1256,
                     *           "amortized_cash_amount": 112,
                     *           "amortized_credit_amount": 0,
                     *           "amortized_coupon_amount": 0,
                     *           "amortized_flexipurchase_coupon_amount": 0,
                     *           "amortized_stored_value_card_amount": 0,
                     *           "amortized_bonus_amount": 0,
                     *           "sub_service_type_code": null,
                     *           "sub_service_type_name": null,
                     *           "sub_resource_type_code": null,
                     *           "sub_resource_type_name": null,
                     *           "sub_resource_id": null,
                     *           "sub_resource_name": null,
                     *           "effective_tag_pairs": [
                     *             {
                     *               "tag_key": "env",
                     *               "tag_value": "prod"
                     *             }
                     *           ],
                     *           "cost_unit_pairs": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerBillsMonthlyBreakDownResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description reserved; zh_cn / en_us in the SDK, zh_CN / en_US on the page */
                "X-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "time_condition": {
                 *         "time_measure_id": 2,
                 *         "begin_time": "2026-01",
                 *         "end_time": "2026-02"
                 *       },
                 *       "groupby": [
                 *         {
                 *           "type": "dimension",
                 *           "key": "CLOUD_SERVICE_TYPE"
                 *         }
                 *       ],
                 *       "cost_type": "AMORTIZED_COST",
                 *       "amount_type": "PAYMENT_AMOUNT",
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListCostsReq"];
            };
        };
        responses: {
            /** @description success */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "CNY",
                     *       "total_count": 1,
                     *       "cost_data": [
                     *         {
                     *           "dimensions": [
                     *             {
                     *               "key": "CLOUD_SERVICE_TYPE",
                     *               "value": "hws.service.type.ec2"
                     *             }
                     *           ],
                     *           "costs": [
                     *             {
                     *               "time_dimension_value": "2026-01",
                     *               "time_measure_id": 2,
                     *               "amount": "92.00",
                     *               "official_amount": "118.00"
                     *             },
                     *             {
                     *               "time_dimension_value": "2026-02",
                     *               "time_measure_id": 2,
                     *               "amount": "112.00",
                     *               "official_amount": "143.60"
                     *             }
                     *           ],
                     *           "amount_by_costs": "204.00",
                     *           "official_amount_by_costs": "261.60"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCostsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
}
