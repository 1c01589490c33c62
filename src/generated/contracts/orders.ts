// Generated from contracts/orders.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run `npm run generate`.

export interface paths {
    "/v2/orders/customer-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a customer's, or all customers', yearly/monthly orders */
        get: operations["ListCustomerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List yearly/monthly orders (v1.0)
         * @deprecated
         * @description The path ends in /orders/detail: it lists orders, it does not show one. A literal "detail" must be matched before the {order_id} of the details operation.
         */
        get: operations["ListCustomerOrdersOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/details/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one order with its line items */
        get: operations["ShowCustomerOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one order with its line items (v1.0)
         * @deprecated
         */
        get: operations["ShowCustomerOrderDetailsOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/customer-orders/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a pending yearly/monthly order
         * @description Balance payment uses cash first, then credit. For a member under unified accounting the master's usable coupons are applied without being named; manual payment creates an order the master has to pay.
         */
        post: operations["PayOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a pending order (v2, titled old)
         * @deprecated
         */
        post: operations["PayOrdersOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/order/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a pending order (v1.0)
         * @deprecated
         * @description Coupons only; no discount can be chosen. Not available to members under unified accounting nor to resource accounts. Note the singular /order/pay.
         */
        post: operations["PayOrdersV1Old"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel an order that is pending payment */
        put: operations["CancelCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/orders/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a pending order (v1.0)
         * @deprecated
         */
        put: operations["CancelCustomerOrderOld"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the coupons usable for one pending order */
        get: operations["ListOrderCouponsByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the discounts usable for one pending order */
        get: operations["ListOrderDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/refund-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Break a refund down by resource type and original order */
        get: operations["ShowRefundOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders/refund-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Break a refund down by resource and original order (v1.0)
         * @deprecated
         */
        get: operations["ShowRefundOrderDetailsOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/suscriptions/resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a customer's yearly/monthly resources (the SDK name says pay-per-use; the path spells suscriptions)
         * @description Only resources that were provisioned. A read in spite of POST.
         */
        post: operations["ListPayPerUseCustomerResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List yearly/monthly resources (v1.0)
         * @deprecated
         * @description Partner credentials are accepted without an error but return no data.
         */
        get: operations["ListPayPerUseCustomerResourcesOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/orders-resource/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the resources of an order with their provisioning status (v1.0)
         * @deprecated
         * @description status 6 with an empty resource id means the order is still pending payment.
         */
        get: operations["ListOrderResourceProvisioningOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew yearly/monthly resources
         * @description Resources attached to a primary resource are renewed with it. A renewal does not alter the auto-renewal setting. Earlier revisions allowed 100 resource ids; the current limit is 10.
         */
        post: operations["RenewalResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew yearly/monthly resources (v1.0)
         * @deprecated
         * @description Also sets the expiry policy. Attached resources are renewed with their primary resource: disks with a server, EIPs with a shared bandwidth, the bandwidth with an EIP of its own.
         */
        post: operations["RenewalResourcesOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe yearly/monthly resources
         * @description Attached resources go with their primary resource. Five-day full refund may apply; otherwise a fee is charged. Use ShowRefundOrderDetails with the returned order ids.
         */
        post: operations["CancelResourcesSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe yearly/monthly resources (v1.0)
         * @deprecated
         */
        post: operations["CancelResourcesSubscriptionOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/order-mgr/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unsubscribe a whole order (v1.0)
         * @deprecated
         */
        delete: operations["UnsubscribeOrderOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/autorenew/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on auto-renewal of a resource, or reset its count
         * @description Commits future charges: first attempt 7 days before expiry at 03:00 (or on the deduction day set by SetResourcesRenewConfig), then daily until paid or retention ends. Setting a primary resource sets its attached ones, and the reverse.
         */
        post: operations["AutoRenewalResources"];
        /** Turn off auto-renewal of a resource */
        delete: operations["CancelAutoRenewalResources"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/common/order-mgr/resources/{resource_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on auto-renewal (v1.0)
         * @deprecated
         */
        post: operations["AutoRenewalResourcesOld"];
        /**
         * Turn off auto-renewal (v1.0)
         * @deprecated
         */
        delete: operations["CancelAutoRenewalResourcesOld"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the auto-renewal charge day or the common expiry day
         * @description Account-wide. One of the few new operations that answer with error_code and error_msg on success.
         */
        post: operations["SetResourcesRenewConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set or cancel the change to pay-per-use at expiry
         * @description Partial failure with HTTP 200. Solution bundles and pay-per-use packages are not supported.
         */
        post: operations["UpdatePeriodToOnDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/subscribe-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price new yearly/monthly products
         * @description Service type, resource type, region and spec together identify the product; any mismatch answers product not found. With several discounts one result per discount is returned; automatic payment prefers the commercial discount.
         */
        post: operations["ListRateOnPeriodDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/renew-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price the renewal of existing resources */
        post: operations["ListRenewRateOnPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/on-demand-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price pay-per-use products
         * @description With several discounts the commercial discount is returned first.
         */
        post: operations["ListOnDemandResourceRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/product-mgr/query-rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price products, yearly/monthly, pay-per-use or one-off (v1.0)
         * @deprecated
         * @description Serves new purchases, renewals and additions to a running resource. Reserved instances are not supported.
         */
        post: operations["ListProductRatingsOld"];
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
        DiscountItemV2: {
            /** @description discount type; open set */
            discount_type?: string;
            /** @description discount amount */
            discount_amount?: number;
        };
        /** @description Amount breakdown. The misspelt schema name is the SDK's. */
        AmountInfomationV2: {
            /** @description discount items */
            discounts?: components["schemas"]["DiscountItemV2"][];
            /** @description flexi-purchase (现金券) coupon amount */
            flexipurchase_coupon_amount?: number | null;
            /** @description cash coupon (代金券) amount */
            coupon_amount?: number | null;
            /** @description stored-value card amount */
            stored_card_amount?: number | null;
            /** @description handling fee; unsubscription orders only */
            commission_amount?: number | null;
            /** @description consumed amount; unsubscription orders only */
            consumed_amount?: number | null;
        };
        EnterpriseProject: {
            /** @description enterprise project id */
            id?: string;
            /** @description enterprise project name */
            name?: string;
        };
        CustomerOrderBase: {
            /** @description order id */
            order_id?: string;
            /** @description customer account id */
            customer_id?: string;
            /** @description cloud service type code, e.g. hws.service.type.ec2 */
            service_type_code?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /**
             * Format: int32
             * @description order source
             */
            source_type?: number;
            /**
             * Format: int32
             * @description order status
             */
            status?: number;
            /**
             * Format: int32
             * @description order type; 10 is documented for the details response, not for the list response
             */
            order_type?: number;
            /** @description amount after discounts, before coupons and cards */
            amount_after_discount?: number;
            /** @description list price; in an unsubscription order equals amount_after_discount */
            official_amount?: number;
            /**
             * Format: int32
             * @description amount unit
             */
            measure_id?: number;
            /**
             * Format: date-time
             * @description creation time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description payment time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            payment_time?: string | null;
            /** @description currency CODE, e.g. CNY (not an amount) */
            currency?: string | null;
            /** @description contract id */
            contract_id?: string | null;
            amount_info?: components["schemas"]["AmountInfomationV2"];
        };
        /** @description Sub-order of a combined (组合交易) order; list response */
        SubCustomerOrderV2: components["schemas"]["CustomerOrderBase"] & {
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
        };
        AgentPayInfoV2: {
            /** @description customer account id of the paying agent */
            paying_agent_id?: string;
            /** @description true = paid by an agent; anything else = not */
            is_agent_pay?: boolean;
        };
        CustomerOrderV2: components["schemas"]["CustomerOrderBase"] & {
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
            /** @description only for combined orders */
            sub_order_infos?: components["schemas"]["SubCustomerOrderV2"][] | null;
            agent_pay_info?: components["schemas"]["AgentPayInfoV2"] | null;
        };
        /** @description Sub-order of a combined order; details response */
        SubCustomerOrderV3: components["schemas"]["CustomerOrderBase"] & {
            /** @description creator name */
            user_name?: string;
            /**
             * Format: date-time
             * @description payment deadline (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            pending_payment_end_time?: string | null;
        };
        CustomerOrderV3: components["schemas"]["CustomerOrderBase"] & {
            /** @description creator: operator login name, or a localized label when operations staff or the system placed it */
            user_name?: string;
            /**
             * Format: date-time
             * @description deadline of a pending payment (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            pending_payment_end_time?: string | null;
            sub_order_infos?: components["schemas"]["SubCustomerOrderV3"][] | null;
        };
        /** @description Base product of the line item */
        ProductObject: {
            /** @description product id */
            product_id?: string;
            /** @description specification text */
            product_spec_desc?: string;
            /** @description catalogue code */
            category_code?: string;
            /** @description owning cloud service type code */
            product_owner_service?: string;
            /** @description commercial resource type code */
            commercial_resource?: string;
        };
        OrderLineItemEntityV2: {
            /** @description line item id */
            order_line_item_id?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description product id */
            product_id?: string;
            /** @description specification text */
            product_spec_desc?: string;
            /**
             * Format: int32
             * @description period type
             */
            period_type?: number | null;
            /**
             * Format: int32
             * @description number of periods; null when the order unsubscribes a resource
             */
            period_num?: number | null;
            /**
             * Format: date-time
             * @description effective time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            effective_time?: string | null;
            /**
             * Format: date-time
             * @description expiry time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time?: string | null;
            /**
             * Format: int32
             * @description quantity
             */
            subscription_num?: number;
            /** @description amount after discounts, before coupons and cards */
            amount_after_discount?: number;
            /** @description list price */
            official_amount?: number;
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description currency code */
            currency?: string | null;
            /** @description catalogue code */
            category_code?: string;
            /** @description owning cloud service type code */
            product_owner_service?: string;
            /** @description commercial resource type code */
            commercial_resource?: string;
            base_product_info?: components["schemas"]["ProductObject"] | null;
            /** @description order id */
            order_id?: string;
        };
        ListCustomerOrdersResponse: {
            /**
             * Format: int32
             * @description matches, >= 0
             */
            total_count?: number;
            order_infos?: components["schemas"]["CustomerOrderV2"][];
        };
        ShowCustomerOrderDetailsResponse: {
            /**
             * Format: int32
             * @description number of line items (not of orders)
             */
            total_count?: number;
            order_info?: components["schemas"]["CustomerOrderV3"];
            order_line_items?: components["schemas"]["OrderLineItemEntityV2"][];
        };
        CouponSimpleInfoOrderPayV3: {
            /** @description coupon id */
            id: string;
            /**
             * Format: int32
             * @description coupon type, range 300-303
             * @enum {integer}
             */
            type: 300 | 301 | 302 | 303;
        };
        DiscountSimpleInfoV3: {
            /** @description discount id (discount_id of ListOrderDiscounts) */
            id: string;
            /**
             * Format: int32
             * @description discount type. An order that carries a 609 price adjustment must be paid with it; the type cannot be changed then
             */
            type: number;
        };
        PayCustomerOrderV3Req: {
            /** @description order to pay: from ListCustomerOrders or from order_ids of RenewalResources */
            order_id: string;
            /**
             * @description use coupons
             * @enum {string}
             */
            use_coupon: "YES" | "NO";
            /**
             * @description use a discount
             * @enum {string}
             */
            use_discount: "YES" | "NO";
            /** @description coupons to use */
            coupon_infos?: components["schemas"]["CouponSimpleInfoOrderPayV3"][];
            /** @description discount to use */
            discount_infos?: components["schemas"]["DiscountSimpleInfoV3"][];
        };
        PayCustomerOrderV2Req: {
            /** @description order to pay */
            order_id: string;
            /** @description absent, null or [] = no coupon */
            coupon_infos?: components["schemas"]["CouponSimpleInfoOrderPayV3"][] | null;
            /** @description absent, null or [] = no discount */
            discount_infos?: components["schemas"]["DiscountSimpleInfoV3"][] | null;
        };
        CancelCustomerOrderReq: {
            /** @description order id */
            order_id: string;
        };
        LimitInfoV2: {
            /** @description restriction id (spelled so) */
            use_limiti_info_id?: string;
            /** @description restriction key, e.g. simultaneousUseWithEmpowerDiscount, simultaneousUseWithContractDiscount, simultaneousUseWithPromotionDiscount, minConsumeDiscount */
            limit_key?: string;
            /** @description value 1 */
            value1?: string | null;
            /** @description value 2 */
            value2?: string | null;
            /** @description unit of the values */
            value_unit?: string | null;
            /** @description restriction type */
            limit_type?: string;
            /** @description promotion plan id */
            promotion_plan_id?: string;
        };
        CouponInfoV2: {
            /** @description coupon instance id */
            coupon_id?: string;
            /** @description coupon code */
            coupon_code?: string;
            /**
             * Format: int32
             * @description coupon status
             */
            status?: number;
            /**
             * Format: int32
             * @description coupon type. SDK comment and reference page disagree; accept both sets
             */
            coupon_type?: number;
            /**
             * Format: int32
             * @description face value unit
             */
            measure_id?: number;
            /** @description face value */
            face_value?: number;
            /**
             * Format: date-time
             * @description effective time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description expiry time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time?: string;
            /** @description promotion plan name */
            plan_name?: string;
            /** @description promotion plan text */
            plan_desc?: string | null;
            /** @description restrictions */
            use_limits?: components["schemas"]["LimitInfoV2"][];
            /**
             * Format: date-time
             * @description activation time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            active_time?: string | null;
            /**
             * Format: date-time
             * @description last use (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            last_used_time?: string | null;
            /**
             * Format: date-time
             * @description creation time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            create_time?: string;
            /**
             * Format: int32
             * @description coupon version
             */
            coupon_version?: number;
            /** @description remaining value */
            balance?: number;
            /** @description order that holds (locks) the coupon; only that order may use it */
            used_by_order_id?: string | null;
            /** @description usage text */
            coupon_usage?: string | null;
            /**
             * Format: int32
             * @description coupon group
             */
            coupon_group?: number;
        };
        CouponMaxUseQuantity: {
            /**
             * Format: int32
             * @description coupon type
             */
            coupon_type?: number;
            /**
             * Format: int32
             * @description coupon group
             */
            coupon_group?: number;
            /**
             * Format: int32
             * @description how many of these may be used together
             */
            use_quantity_value?: number;
        };
        ListOrderCouponsByOrderIdResponse: {
            /**
             * Format: int32
             * @description total
             */
            count?: number;
            user_coupons?: components["schemas"]["CouponInfoV2"][];
            coupon_max_use_quantity?: components["schemas"]["CouponMaxUseQuantity"][];
        };
        OrderLineItemV3: {
            /** @description line items merged because product, spec and final price are equal */
            order_line_item_ids: string[];
            /**
             * Format: int32
             * @description discount mode
             */
            discount_mode: number;
            /** @description amount taken off */
            discount_amount: number;
            /** @description discount ratio */
            discount_ratio: number;
        };
        OrderV3: {
            /** @description order id */
            order_id: string;
            order_line_items: components["schemas"]["OrderLineItemV3"][];
        };
        DiscountInfoV3: {
            /** @description use as discount_infos[].id when paying */
            discount_id: string;
            /** @description rate or reduction; empty for a fixed price */
            discount_value?: string | null;
            /**
             * Format: int32
             * @description discount type
             */
            discount_type: number;
            orders: components["schemas"]["OrderV3"][];
        };
        ListOrderDiscountsResponse: {
            discounts?: components["schemas"]["DiscountInfoV3"][];
        };
        OrderRefundInfoV2: {
            /** @description record id */
            id: string;
            /** @description negative = refunded; positive = consumed amount or handling fee */
            amount: number;
            /** @description unit, a STRING */
            measure_id: string;
            /** @description customer account id */
            customer_id: string;
            /** @description resource type code */
            resource_type_code: string;
            /** @description cloud service type code */
            service_type_code: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description region code */
            region_code: string;
            /** @description original order (purchase or renewal) the amount belongs to; only for unsubscriptions since May 2018 */
            base_order_id?: string | null;
        };
        ShowRefundOrderDetailsResponse: {
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            refund_infos?: components["schemas"]["OrderRefundInfoV2"][];
        };
        QueryResourcesReq: {
            /** @description resource ids; absent or [] = no filter */
            resource_ids?: string[] | null;
            /** @description resources of this order; absent, "" or null = no filter */
            order_id?: string | null;
            /**
             * Format: int32
             * @description primary resources only; has no effect when resource_ids holds a child id
             * @default 0
             * @enum {integer}
             */
            only_main_resource?: 0 | 1;
            /** @description absent or [] = all states */
            status_list?: (2 | 3 | 4 | 5)[];
            /**
             * Format: int32
             * @description records to skip, from 0
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description page size
             * @default 10
             */
            limit?: number;
            /**
             * Format: date-time
             * @description expiry window start; absent, "" or null = no filter (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time_begin?: string | null;
            /**
             * Format: date-time
             * @description expiry window end; absent, "" or null = no filter (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time_end?: string | null;
            /** @description cloud service type code; absent or null = no filter; "" is refused */
            service_type_code?: string | null;
            /** @description required when the caller is a partner; ignored otherwise */
            customer_id?: string;
        };
        OrderInstanceV2: {
            /** @description internal id of the subscription relation */
            id?: string;
            /** @description resource id */
            resource_id?: string;
            /** @description resource name */
            resource_name?: string;
            /** @description region code */
            region_code?: string;
            /** @description cloud service type code */
            service_type_code?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description resource type name */
            resource_type_name?: string;
            /** @description cloud service type name */
            service_type_name?: string;
            /** @description specification, VM specs end in .win or .linux */
            resource_spec_code?: string;
            /** @description project id */
            project_id?: string;
            /** @description product id */
            product_id?: string;
            /** @description parent resource id */
            parent_resource_id?: string | null;
            /**
             * Format: int32
             * @description is it a primary resource
             */
            is_main_resource?: number;
            /**
             * Format: int32
             * @description resource status; 3 is not shown on the console
             */
            status?: number;
            /**
             * Format: date-time
             * @description effective time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description expiry time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time?: string;
            /**
             * Format: int32
             * @description what happens at expiry; only 3 means auto-renewal
             */
            expire_policy?: number;
            /** @description specification text */
            product_spec_desc?: string;
            /** @description size of a linear product */
            spec_size?: number | null;
            /**
             * Format: int32
             * @description unit of spec_size
             */
            spec_size_measure_id?: number | null;
            /**
             * Format: date-time
             * @description last update (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            update_time?: string | null;
            enterprise_project?: components["schemas"]["EnterpriseProject"] | null;
        };
        ListPayPerUseCustomerResourcesResponse: {
            data?: components["schemas"]["OrderInstanceV2"][];
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
        };
        FailResourceInfo: {
            /** @description error code */
            error_code?: string;
            /** @description error text */
            error_msg?: string;
            /** @description resource id */
            resource_id?: string;
        };
        RenewalResourcesReq: {
            /** @description primary resource ids only (is_main_resource = 1) */
            resource_ids: string[];
            /**
             * Format: int32
             * @description period type
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description months 1-11, years 1-3
             */
            period_num: number;
            /**
             * Format: int32
             * @description pay at once
             * @default 0
             * @enum {integer}
             */
            is_auto_pay?: 0 | 1;
            /**
             * Format: int32
             * @deprecated
             * @description Discarded. Earlier revisions required it; later ones say it is abandoned and has no effect; the current page and SDK no longer list it, and a renewal leaves the auto-renewal setting alone. Do not send it.
             */
            expire_policy?: number;
        };
        RenewalResourcesResponse: {
            /** @description renewal order ids */
            order_ids?: string[];
            /** @description resources that failed */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][] | null;
        };
        UnsubscribeResourcesReq: {
            /** @description primary resource ids (the current page also admits the child resources that belong to them; whole-machine products: primary id only) */
            resource_ids: string[];
            /**
             * Format: int32
             * @description what to unsubscribe
             * @enum {integer}
             */
            unsubscribe_type: 1 | 2;
            /**
             * Format: int32
             * @description reason class
             * @enum {integer}
             */
            unsubscribe_reason_type?: 1 | 2 | 3 | 4 | 5;
            /** @description free-text reason */
            unsubscribe_reason?: string;
        };
        UnsubscribeResourcesResponse: {
            /** @description unsubscription order ids */
            order_ids?: string[];
            /** @description reserved; filled only when a resource failed */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][] | null;
        };
        AutoRenewalResourcesReq: {
            /**
             * Format: int32
             * @description how many renewals; 0 = unlimited. First activation: absent or null = unlimited. Already active: required to change the count, otherwise nothing is changed
             */
            auto_renew_times?: number;
        };
        RenewResourceConfigReq: {
            /**
             * @description setting
             * @enum {string}
             */
            config_name: "DEDUCTION_DATE" | "EXPIRE_DATE";
            /** @description DEDUCTION_DATE: "2".."7" = days before expiry. EXPIRE_DATE: "1".."28", or "-1" = last day of the month */
            config_value: string;
        };
        SetResourcesRenewConfigResponse: {
            /** @description return code */
            error_code?: string;
            /** @description return text */
            error_msg?: string;
        };
        PeriodToOnDemandReq: {
            /**
             * @description operation
             * @enum {string}
             */
            operation: "SET_UP" | "CANCEL";
            /** @description primary resource ids; attached resources follow */
            resource_ids: string[];
        };
        ErrorDetail: {
            /** @description error code */
            error_code?: string;
            /** @description error text */
            error_msg?: string;
            /** @description id of the failed item */
            id?: string;
        };
        UpdatePeriodToOnDemandResponse: {
            /** @description failed items only; empty when all succeeded */
            error_details?: components["schemas"]["ErrorDetail"][] | null;
        };
        PeriodProductInfo: {
            /** @description unique within the request; links a result to its request item */
            id: string;
            /** @description cloud service type code */
            cloud_service_type: string;
            /** @description resource type code */
            resource_type: string;
            /** @description resource specification; VM specs end in .win or .linux */
            resource_spec: string;
            /** @description region code */
            region: string;
            /** @description availability zone, case-insensitive; absent, "" or null = no filter */
            available_zone?: string | null;
            /**
             * Format: int32
             * @description required for linear products (disk, bandwidth)
             */
            resource_size?: number | null;
            /**
             * Format: int32
             * @description required for linear products
             */
            size_measure_id?: number | null;
            /**
             * Format: int32
             * @description period type
             * @enum {integer}
             */
            period_type: 0 | 2 | 3 | 4;
            /**
             * Format: int32
             * @description periods
             */
            period_num: number;
            /**
             * Format: int32
             * @description quantity
             */
            subscription_num: number;
            /**
             * @description instalments; CloudPond only
             * @default NA
             */
            fee_installment_mode?: string | null;
        };
        RateOnPeriodReq: {
            /** @description project id of the region, in the customer's account */
            project_id: string;
            product_infos: components["schemas"]["PeriodProductInfo"][];
        };
        PeriodProductOfficialRatingResult: {
            /** @description request item id */
            id?: string;
            /** @description product id */
            product_id?: string;
            /** @description list price */
            official_website_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description instalment list price, a STRING; CloudPond only */
            installment_official_website_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period; value 3 (year) was added by the 140th document revision
             */
            installment_period_type?: number | null;
        };
        OfficialWebsiteRatingResult: {
            /** @description total list price */
            official_website_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description instalment list price, a STRING; CloudPond only */
            installment_official_website_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period; value 3 (year) was added by the 140th document revision
             */
            installment_period_type?: number | null;
            product_rating_results?: components["schemas"]["PeriodProductOfficialRatingResult"][];
        };
        PeriodProductRatingResult: {
            /** @description request item id */
            id?: string;
            /** @description product id */
            product_id?: string;
            /** @description final price = official_website_amount - discount_amount */
            amount?: number;
            /** @description list price */
            official_website_amount?: number;
            /** @description discount */
            discount_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description instalment list price, a STRING; CloudPond only */
            installment_official_website_amount?: string | null;
            /** @description instalment discount, a STRING */
            installment_official_discount_amount?: string | null;
            /** @description instalment price = list - discount, a STRING */
            installment_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period; value 3 (year) was added by the 140th document revision
             */
            installment_period_type?: number | null;
        };
        OptionalDiscountRatingResult: {
            /** @description discount id */
            discount_id?: string;
            /** @description final total = official_website_amount - discount_amount */
            amount?: number;
            /** @description list price */
            official_website_amount?: number;
            /** @description discount */
            discount_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /**
             * Format: int32
             * @description discount type
             */
            discount_type?: number;
            /** @description discount name */
            discount_name?: string;
            /**
             * Format: int32
             * @description best of commercial and partner discounts; promotional discounts and discount coupons do not compete
             */
            best_offer?: number;
            /** @description instalment list price, a STRING; CloudPond only */
            installment_official_website_amount?: string | null;
            /** @description instalment discount, a STRING */
            installment_official_discount_amount?: string | null;
            /** @description instalment price = list - discount, a STRING */
            installment_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period; value 3 (year) was added by the 140th document revision
             */
            installment_period_type?: number | null;
            product_rating_results?: components["schemas"]["PeriodProductRatingResult"][];
        };
        ListRateOnPeriodDetailResponse: {
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResult"];
            /** @description one entry per optional discount */
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResult"][] | null;
            /** @description CNY; empty means CNY */
            currency?: string | null;
        };
        ListRenewRateOnPeriodReq: {
            /** @description primary resource ids */
            resource_ids: string[];
            /**
             * Format: int32
             * @description period type
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description months 1-11, years 1-3
             */
            period_num: number;
            /**
             * @description price attached resources too
             * @default false
             */
            include_relative_resources?: boolean;
        };
        RenewInquiryResultInfo: {
            /** @description primary resource id */
            resource_id?: string;
            /** @description renewal amount in yuan, with attached resources; a STRING */
            amount?: string;
        };
        OfficialWebsiteRatingResultV2: {
            /** @description list price in yuan, a STRING */
            official_website_amount?: string;
            /** @description instalment list price, a STRING */
            installment_official_website_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period
             */
            installment_period_type?: number | null;
        };
        OptionalDiscountRatingResultV2: {
            /** @description discount id */
            discount_id?: string;
            /** @description final total in yuan, a STRING */
            amount?: string;
            /** @description list price, a STRING */
            official_website_amount?: string;
            /** @description discount, a STRING */
            discount_amount?: string;
            /**
             * Format: int32
             * @description discount type
             */
            discount_type?: number;
            /** @description discount name */
            discount_name?: string;
            /**
             * Format: int32
             * @description best discount
             */
            best_offer?: number;
            /** @description a STRING */
            installment_official_website_amount?: string | null;
            /** @description a STRING */
            installment_official_discount_amount?: string | null;
            /** @description a STRING */
            installment_amount?: string | null;
            /**
             * Format: int32
             * @description instalment period
             */
            installment_period_type?: number | null;
        };
        ListRenewRateOnPeriodResponse: {
            /** @description currency */
            currency?: string | null;
            /** @description one per primary resource, attached resources included */
            renew_inquiry_results?: components["schemas"]["RenewInquiryResultInfo"][];
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResultV2"];
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResultV2"][] | null;
            /** @description resources that could not be priced; the HTTP status is still 200 */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][] | null;
        };
        DemandProductInfo: {
            /** @description unique within the request */
            id: string;
            /** @description cloud service type code */
            cloud_service_type: string;
            /** @description resource type code */
            resource_type: string;
            /** @description resource specification */
            resource_spec: string;
            /** @description region code */
            region: string;
            /** @description availability zone */
            available_zone?: string | null;
            /**
             * Format: int32
             * @description required for linear products
             */
            resource_size?: number | null;
            /**
             * Format: int32
             * @description required for linear products
             */
            size_measure_id?: number | null;
            /** @description usage factor code, case-insensitive, e.g. Duration, upflow */
            usage_factor: string;
            /** @description usage, e.g. 1 for one hour; a number in the document, a numeric string from the Go SDK */
            usage_value: number | string;
            /**
             * Format: int32
             * @description unit of the usage (from the measurement list)
             */
            usage_measure_id: number;
            /**
             * Format: int32
             * @description quantity
             */
            subscription_num: number;
        };
        RateOnDemandReq: {
            /** @description project id of the region, in the customer's account */
            project_id: string;
            /**
             * Format: int32
             * @description decimals kept
             * @default 0
             * @enum {integer}
             */
            inquiry_precision?: 0 | 1;
            product_infos: components["schemas"]["DemandProductInfo"][];
        };
        DemandDiscountRatingResult: {
            /** @description discount id */
            discount_id?: string;
            /**
             * Format: int32
             * @description discount type
             */
            discount_type?: number;
            /** @description discount amount */
            amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description discount name */
            discount_name?: string;
        };
        DemandProductRatingResult: {
            /** @description request item id */
            id?: string;
            /** @description product id */
            product_id?: string;
            /** @description price after discounts */
            amount?: number;
            /** @description list price - amount */
            discount_amount?: number;
            /** @description list price */
            official_website_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            discount_rating_results?: components["schemas"]["DemandDiscountRatingResult"][] | null;
        };
        ListOnDemandResourceRatingsResponse: {
            /** @description total after discounts */
            amount?: number;
            /** @description total discount */
            discount_amount?: number;
            /** @description total list price */
            official_website_amount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measure_id?: number;
            /** @description CNY; empty means CNY */
            currency?: string | null;
            product_rating_results?: components["schemas"]["DemandProductRatingResult"][];
        };
        /** @description Every v1.0 success and failure carries these two fields; HTTP 200 alone does not mean success. */
        OldEnvelope: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
        };
        OldDiscountItem: {
            /** @description discount type */
            discountType?: string;
            /** @description discount amount */
            discountAmount?: number;
        };
        OldAmountInfo: {
            discountList?: components["schemas"]["OldDiscountItem"][];
            /** @description flexi-purchase coupon amount */
            cashcouponAmount?: number | null;
            /** @description cash coupon amount */
            couponAmount?: number | null;
            /** @description stored-value card amount */
            cardAmount?: number | null;
            /** @description handling fee; unsubscription only */
            commissionAmount?: number | null;
            /** @description consumed amount; unsubscription only */
            consumedAmount?: number | null;
        };
        OldCustomerOrder: {
            /** @description order id */
            orderId?: string;
            /** @description parent order id (before splitting) */
            baseOrderId?: string | null;
            /** @description operating entity id */
            beId?: string;
            /** @description customer account id */
            customerId?: string;
            /**
             * Format: int32
             * @description order source
             */
            sourceType?: number;
            /**
             * Format: int32
             * @description order status
             */
            status?: number;
            /**
             * Format: int32
             * @description order type
             */
            orderType?: number;
            /** @description order AMOUNT (original price), not a currency code; in an unsubscription order equals currencyAfterDiscount */
            currency?: number;
            /** @description amount after discounts, before coupons and cards */
            currencyAfterDiscount?: number;
            /**
             * Format: int32
             * @description amount unit
             */
            measureId?: number;
            /** @description unit name */
            measureName?: string | null;
            /**
             * Format: date-time
             * @description creation time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            createTime?: string;
            /**
             * Format: date-time
             * @description payment time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            paymentTime?: string | null;
            /**
             * Format: date-time
             * @description last status change (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            lastUpdateTime?: string | null;
            /** @description needs approval */
            needAudit?: boolean;
            /** @description currency code, e.g. CNY */
            currencyType?: string | null;
            /** @description contract id */
            contractId?: string | null;
            /** @description list price */
            currencyOfficial?: number;
            amountInfo?: components["schemas"]["OldAmountInfo"];
            /** @description cloud service type code */
            serviceType?: string;
        };
        OldOrderPage: {
            /**
             * Format: int32
             * @description page size
             */
            pageSize?: number;
            /**
             * Format: int32
             * @description page number
             */
            pageIndex?: number;
            /**
             * Format: int32
             * @description matches
             */
            totalSize?: number;
            orderInfos?: components["schemas"]["OldCustomerOrder"][];
        };
        ListCustomerOrdersOldResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            data?: components["schemas"]["OldOrderPage"];
        };
        OldOrderLineItem: {
            /** @description line item id */
            orderLineItemId?: string;
            /** @description cloud service type code */
            cloudServiceType?: string;
            /** @description product id */
            productId?: string;
            /** @description specification text */
            productSpecDesc?: string;
            /** @description catalogue code */
            categoryCode?: string | null;
            /**
             * Format: int32
             * @description period type
             */
            periodType?: number | null;
            /**
             * Format: int32
             * @description periods
             */
            periodNum?: number | null;
            /**
             * Format: date-time
             * @description effective time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            validTime?: string | null;
            /**
             * Format: date-time
             * @description expiry time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expireTime?: string | null;
            /**
             * Format: int32
             * @description quantity
             */
            subscriptionNum?: number;
            /** @description amount (original price) */
            currency?: number;
            /** @description amount after discounts, before coupons and cards */
            currencyAfterDiscount?: number;
            /** @description list price */
            currencyOfficial?: number;
            amountInfo?: components["schemas"]["OldAmountInfo"];
            /** @description currency code */
            currencyType?: string | null;
        };
        ShowCustomerOrderDetailsOldResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            orderInfo?: components["schemas"]["OldCustomerOrder"];
            /**
             * Format: int32
             * @description number of line items
             */
            count?: number;
            /** @description spelled orderlineItems */
            orderlineItems?: components["schemas"]["OldOrderLineItem"][];
        };
        OldPayReq: {
            /** @description order id */
            orderId: string;
            /**
             * Format: int32
             * @description payment account type; the SDK example sends 1; value meanings not established
             */
            payAccountType?: number;
            /** @description partner account id, when a partner-bound payment is meant */
            bpId?: string;
            /** @description coupon ids; marked reserved in some SDK editions */
            couponIds?: string[];
        };
        OldQuotaInfo: {
            /** @description region code */
            regionCode?: string;
            /** @description cloud service type code */
            cloudServiceType?: string;
            /** @description resource type code */
            resourceType?: string;
            /** @description specification */
            resourceSpecCode?: string;
            /**
             * Format: int32
             * @description quota/capacity check result
             */
            authResult?: number | null;
            /** @description availability zone */
            availableZoneId?: string | null;
        };
        OldEnterpriseProjectAuth: {
            /** @description enterprise project id */
            enterpriseProjectId?: string;
            /** @description name */
            enterpriseProjectName?: string;
            /**
             * Format: int32
             * @description fund quota check result
             */
            authStatus?: number | null;
        };
        OldPayResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /** @description payment sequence number */
            tradeNo?: string;
            /** @description resources whose quota or capacity is short */
            quotaInfos?: components["schemas"]["OldQuotaInfo"][];
            /** @description enterprise projects whose fund quota is short */
            enterpriseProjectAuthResult?: components["schemas"]["OldEnterpriseProjectAuth"][];
        };
        OldCancelReq: {
            /** @description order id */
            orderId: string;
        };
        OldRefundInfo: {
            /** @description record id */
            id?: string;
            /** @description reserved; not returned at present */
            resource_id?: string | null;
            /** @description negative = refunded; positive = handling fee. In the unit of measure_id! Number in the reference; one SDK edition types it as a string */
            amount?: number | string;
            /** @description unit, a STRING; recorded examples carry 3 (fen) */
            measure_id?: string;
            /** @description customer account id */
            customer_id?: string;
            /** @description resource type code (camelCase beside snake_case siblings) */
            resourceType?: string;
            /** @description cloud service type code */
            cloudServiceType?: string;
            /** @description region code */
            regionCode?: string;
            /** @description original order; unsubscriptions since May 2018 */
            preOrderId?: string | null;
        };
        ShowRefundOrderDetailsOldResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
            resource_info_list?: components["schemas"]["OldRefundInfo"][];
        };
        OldResourceInstance: {
            /** @description subscription relation id */
            id?: string;
            /** @description resource id */
            resource_id?: string;
            /** @description resource name */
            resource_name?: string;
            /** @description region code */
            region_code?: string;
            /** @description cloud service type code */
            cloud_service_type_code?: string;
            /** @description resource type code */
            resource_type_code?: string;
            /** @description specification */
            resource_spec_code?: string;
            /** @description project id */
            project_code?: string;
            /** @description product id */
            product_id?: string;
            /** @description primary resource id; a primary resource names itself */
            main_resource_id?: string | null;
            /**
             * Format: int32
             * @description is it a primary resource
             */
            is_main_resource?: number;
            /**
             * Format: int32
             * @description resource status
             */
            status?: number;
            /**
             * Format: date-time
             * @description effective time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            valid_time?: string;
            /**
             * Format: date-time
             * @description expiry time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z')
             */
            expire_time?: string;
            /** @description what happens at expiry; integer in the reference, recorded responses also carry it as a string */
            next_operation_policy?: number | string | null;
        };
        ListPayPerUseCustomerResourcesOldResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            data?: components["schemas"]["OldResourceInstance"][];
            /**
             * Format: int32
             * @description total
             */
            total_count?: number;
        };
        OldRenewReq: {
            /** @description primary resource ids */
            resource_ids: string[];
            /**
             * Format: int32
             * @description period type
             * @enum {integer}
             */
            period_type: 2 | 3;
            /**
             * Format: int32
             * @description months 1-11, years 1-3
             */
            period_num: number;
            /**
             * Format: int32
             * @description expiry policy to set; REQUIRED
             */
            expire_mode: number;
            /**
             * Format: int32
             * @description pay at once (camelCase)
             * @default 0
             * @enum {integer}
             */
            isAutoPay?: 0 | 1;
        };
        OldRenewResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /** @description renewal order ids */
            order_ids?: string[];
            /** @description resources that could not be renewed because they expired; spelled expiredResouceIds in the reference example, expiredResourceIds in the SDKs: read both */
            expiredResouceIds?: string[];
            /** @description see expiredResouceIds */
            expiredResourceIds?: string[];
        };
        OldUnsubReq: {
            /** @description resource ids */
            resourceIds: string[];
            /**
             * Format: int32
             * @description what to unsubscribe
             * @enum {integer}
             */
            unSubType: 1 | 2;
            /**
             * Format: int32
             * @description reason class
             * @enum {integer}
             */
            unsubscribeReasonType?: 1 | 2 | 3 | 4 | 5;
            /** @description free-text reason */
            unsubscribeReason?: string;
        };
        OldUnsubResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /** @description unsubscription order ids; camelCase on the page and in the Java and Python editions */
            orderIds?: string[];
            /** @description the same ids as the Go edition spells them: read both */
            order_ids?: string[];
        };
        OldOrderResource: {
            /** @description resource id */
            resourceId?: string | null;
            /** @description cloud service type code */
            cloudServiceType?: string;
            /** @description region code */
            regionCode?: string;
            /** @description resource type code */
            resourceType?: string;
            /** @description specification */
            resourceSpecCode?: string;
            /** @description size */
            resourceSize?: number | null;
            /**
             * Format: int32
             * @description unit of the size (spelled so)
             */
            resouceSizeMeasureId?: number | null;
            /**
             * Format: int32
             * @description provisioning status; open set
             */
            status?: number;
        };
        OldOrderResourcesResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /**
             * Format: int32
             * @description total
             */
            totalSize?: number;
            resources?: components["schemas"]["OldOrderResource"][];
        };
        OldUnsubOrderResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            /** @description unsubscription order ids */
            unsub_order_ids?: string[];
        };
        OldRatingProduct: {
            /** @description unique within the request */
            id: string;
            /** @description cloud service type code */
            cloudServiceType: string;
            /** @description resource type code */
            resourceType: string;
            /** @description specification */
            resourceSpecCode: string;
            /**
             * Format: int32
             * @description size, linear products
             */
            resourceSize?: number | null;
            /**
             * Format: int32
             * @description unit of the size (spelled so)
             */
            resouceSizeMeasureId?: number | null;
            /** @description usage factor, pay-per-use */
            usageFactor?: string | null;
            /** @description usage, pay-per-use */
            usageValue?: number | null;
            /**
             * Format: int32
             * @description usage unit, pay-per-use
             */
            usageMeasureId?: number | null;
            /** @description extension */
            extendParams?: string | null;
        };
        OldRatingReq: {
            /** @description project id */
            tenantId: string;
            /** @description region code */
            regionId: string;
            /** @description availability zone (spelled so) */
            avaliableZoneId?: string | null;
            /**
             * Format: int32
             * @description billing mode
             * @enum {integer}
             */
            chargingMode: 0 | 1 | 2;
            /**
             * Format: int32
             * @description period type, 0-5; required for yearly/monthly
             */
            periodType?: number | null;
            /**
             * Format: int32
             * @description periods; required for yearly/monthly unless periodType is 5
             */
            periodNum?: number | null;
            /** @description end time when periodType is 5 (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z'); default now */
            periodEndDate?: string | null;
            /** @description resource the addition hangs on */
            relativeResourceId?: string | null;
            /**
             * Format: int32
             * @description period type of that resource
             */
            relativeResourcePeriodType?: number | null;
            /**
             * Format: int32
             * @description quantity
             */
            subscriptionNum?: number | null;
            productInfos: components["schemas"]["OldRatingProduct"][];
            /** @description price as of this time (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z') */
            inquiryTime?: string | null;
        };
        OldProductRating: {
            /** @description request item id */
            id?: string;
            /** @description product id */
            productId?: string;
            /** @description price after discounts */
            amount?: number;
            /** @description price before discounts */
            originalAmount?: number;
            /** @description discount */
            discountAmount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measureId?: number;
            /** @description extension */
            extendParams?: string | null;
        };
        OldRatingResult: {
            /** @description total after discounts */
            amount?: number;
            /** @description discount */
            discountAmount?: number;
            /** @description total before discounts */
            originalAmount?: number;
            /**
             * Format: int32
             * @description unit
             */
            measureId?: number;
            /** @description currency CODE (ISO 4217); recorded responses carry null */
            currency?: string | null;
            /** @description extension */
            extendParams?: string | null;
            productRatingResult?: components["schemas"]["OldProductRating"][];
        };
        OldRatingResponse: {
            /** @description CBC.0000 = success; sent on SUCCESS too */
            error_code?: string;
            /** @description text, e.g. success */
            error_msg?: string;
            ratingResult?: components["schemas"]["OldRatingResult"];
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
                 *       "request_id": "9b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e"
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
        /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
        DomainId: string;
        OrderIdPath: string;
        ResourceIdPath: string;
        XLanguage: "zh_CN" | "en_US";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListCustomerOrders: {
        parameters: {
            query?: {
                /** @description order id, case-insensitive; URL-encode special characters */
                order_id?: string;
                /** @description customer account id. A partner who leaves it out gets the orders of all its customers; sending it empty is not supported */
                customer_id?: string;
                /** @description creation window start (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z'); window at most 1 year */
                create_time_begin?: string;
                /** @description creation window end */
                create_time_end?: string;
                /** @description cloud service type code, case-insensitive */
                service_type_code?: string;
                /** @description order status filter */
                status?: 1 | 3 | 4 | 5 | 6 | 9;
                /** @description order type filter (a STRING here, an integer in the response) */
                order_type?: "1" | "2" | "3" | "4" | "10" | "11" | "13" | "14" | "15";
                /** @description page size */
                limit?: number;
                /** @description records to skip, from 0; second page of 10 = 10 */
                offset?: number;
                /** @description sort, case-insensitive; only creation time is supported */
                order_by?: string;
                /** @description payment window start; window at most 1 year */
                payment_time_begin?: string;
                /** @description payment window end */
                payment_time_end?: string;
                /** @description indirect partner (云经销商) id; needed by a distributor (总经销商) to see that partner's customers */
                indirect_partner_id?: string;
                /** @description whose orders, for a customer that is an enterprise master */
                method?: "oneself" | "sub_customer";
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
                     *       "order_infos": [
                     *         {
                     *           "order_id": "CS26030209151X7QK",
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "弹性云服务器",
                     *           "source_type": 1,
                     *           "status": 5,
                     *           "order_type": 1,
                     *           "amount_after_discount": 540,
                     *           "official_amount": 600,
                     *           "measure_id": 1,
                     *           "create_time": "2026-03-02T01:15:04Z",
                     *           "payment_time": "2026-03-02T01:16:40Z",
                     *           "currency": "CNY",
                     *           "contract_id": null,
                     *           "amount_info": {
                     *             "discounts": [
                     *               {
                     *                 "discount_type": "607",
                     *                 "discount_amount": 60
                     *               }
                     *             ],
                     *             "flexipurchase_coupon_amount": 0,
                     *             "coupon_amount": 0,
                     *             "stored_card_amount": 0,
                     *             "commission_amount": null,
                     *             "consumed_amount": null
                     *           },
                     *           "enterprise_projects": [
                     *             {
                     *               "id": "0",
                     *               "name": "default"
                     *             }
                     *           ],
                     *           "sub_order_infos": null,
                     *           "agent_pay_info": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerOrdersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListCustomerOrdersOld: {
        parameters: {
            query: {
                /** @description order id; null DOES filter (matches nothing); "" filters or is unsupported, depending on the edition of the page */
                order_id?: string;
                /** @description customer account id; "" and null unsupported */
                customer_id?: string;
                /** @description creation window start (UTC, pattern yyyy-MM-dd'T'HH:mm:ss'Z'); window at most 1 year; null makes the response data null */
                create_time_begin?: string;
                /** @description creation window end */
                create_time_end?: string;
                /** @description cloud service type code */
                service_type?: string;
                /** @description order status filter (string in the SDK) */
                status?: string;
                /** @description order type filter */
                order_type?: string;
                /** @description records per page; required; no default */
                page_size: number;
                /** @description page number from 1; required; no default */
                page_index: number;
                /** @description sort by creation time; absent, "" or null = ascending */
                sort?: string;
                /** @description payment window start */
                payment_time_begin?: string;
                /** @description payment window end */
                payment_time_end?: string;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "data": {
                     *         "pageSize": 10,
                     *         "pageIndex": 1,
                     *         "totalSize": 1,
                     *         "orderInfos": [
                     *           {
                     *             "orderId": "CS26030209151X7QK",
                     *             "baseOrderId": null,
                     *             "beId": "0",
                     *             "customerId": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *             "sourceType": 1,
                     *             "status": 5,
                     *             "orderType": 1,
                     *             "currency": 600,
                     *             "currencyAfterDiscount": 540,
                     *             "measureId": 1,
                     *             "measureName": null,
                     *             "createTime": "2026-03-02T01:15:04Z",
                     *             "paymentTime": "2026-03-02T01:16:40Z",
                     *             "lastUpdateTime": "2026-03-02T01:18:22Z",
                     *             "needAudit": false,
                     *             "currencyType": "CNY",
                     *             "contractId": null,
                     *             "currencyOfficial": 600,
                     *             "amountInfo": {
                     *               "discountList": [
                     *                 {
                     *                   "discountType": "607",
                     *                   "discountAmount": 60
                     *                 }
                     *               ],
                     *               "cashcouponAmount": 0,
                     *               "couponAmount": 0,
                     *               "cardAmount": 0,
                     *               "commissionAmount": null,
                     *               "consumedAmount": null
                     *             },
                     *             "serviceType": "hws.service.type.ec2"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerOrdersOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ShowCustomerOrderDetails: {
        parameters: {
            query?: {
                /** @description line items per page */
                limit?: number;
                /** @description line items to skip, from 0 */
                offset?: number;
                /** @description indirect partner id; needed by a distributor, ignored otherwise */
                indirect_partner_id?: string;
            };
            header?: {
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path: {
                order_id: components["parameters"]["OrderIdPath"];
            };
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
                     *       "order_info": {
                     *         "order_id": "CS26030209151X7QK",
                     *         "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *         "service_type_code": "hws.service.type.ec2",
                     *         "service_type_name": "弹性云服务器",
                     *         "source_type": 1,
                     *         "status": 5,
                     *         "order_type": 1,
                     *         "amount_after_discount": 540,
                     *         "official_amount": 600,
                     *         "measure_id": 1,
                     *         "create_time": "2026-03-02T01:15:04Z",
                     *         "payment_time": "2026-03-02T01:16:40Z",
                     *         "currency": "CNY",
                     *         "contract_id": null,
                     *         "amount_info": {
                     *           "discounts": [
                     *             {
                     *               "discount_type": "607",
                     *               "discount_amount": 60
                     *             }
                     *           ],
                     *           "flexipurchase_coupon_amount": 0,
                     *           "coupon_amount": 0,
                     *           "stored_card_amount": 0,
                     *           "commission_amount": null,
                     *           "consumed_amount": null
                     *         },
                     *         "user_name": "ops-demo",
                     *         "pending_payment_end_time": null,
                     *         "sub_order_infos": null
                     *       },
                     *       "order_line_items": [
                     *         {
                     *           "order_line_item_id": "CS26030209151X7QK-000001",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "service_type_name": "弹性云服务器",
                     *           "product_id": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *           "product_spec_desc": "通用计算型|2vCPUs|4GB",
                     *           "period_type": 2,
                     *           "period_num": 3,
                     *           "effective_time": "2026-03-02T01:17:00Z",
                     *           "expire_time": "2026-06-02T15:59:59Z",
                     *           "subscription_num": 1,
                     *           "amount_after_discount": 540,
                     *           "official_amount": 600,
                     *           "amount_info": {
                     *             "discounts": [
                     *               {
                     *                 "discount_type": "607",
                     *                 "discount_amount": 60
                     *               }
                     *             ],
                     *             "flexipurchase_coupon_amount": 0,
                     *             "coupon_amount": 0,
                     *             "stored_card_amount": 0,
                     *             "commission_amount": null,
                     *             "consumed_amount": null
                     *           },
                     *           "currency": "CNY",
                     *           "category_code": "hws.resource.vm",
                     *           "product_owner_service": "hws.service.type.ec2",
                     *           "commercial_resource": "hws.resource.type.vm",
                     *           "base_product_info": null,
                     *           "order_id": "CS26030209151X7QK"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerOrderDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ShowCustomerOrderDetailsOld: {
        parameters: {
            query?: {
                /** @description PAGE NUMBER from 1, in spite of the name; above 1000000 it falls back to 1; sent empty or null the response orderInfo is null */
                offset?: number;
                /** @description line items per page; null = 10 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
                order_id: components["parameters"]["OrderIdPath"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "orderInfo": {
                     *         "orderId": "CS26030209151X7QK",
                     *         "baseOrderId": null,
                     *         "beId": "0",
                     *         "customerId": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *         "sourceType": 1,
                     *         "status": 5,
                     *         "orderType": 1,
                     *         "currency": 600,
                     *         "currencyAfterDiscount": 540,
                     *         "measureId": 1,
                     *         "measureName": null,
                     *         "createTime": "2026-03-02T01:15:04Z",
                     *         "paymentTime": "2026-03-02T01:16:40Z",
                     *         "lastUpdateTime": "2026-03-02T01:18:22Z",
                     *         "needAudit": false,
                     *         "currencyType": "CNY",
                     *         "contractId": null,
                     *         "currencyOfficial": 600,
                     *         "amountInfo": {
                     *           "discountList": [
                     *             {
                     *               "discountType": "607",
                     *               "discountAmount": 60
                     *             }
                     *           ],
                     *           "cashcouponAmount": 0,
                     *           "couponAmount": 0,
                     *           "cardAmount": 0,
                     *           "commissionAmount": null,
                     *           "consumedAmount": null
                     *         },
                     *         "serviceType": "hws.service.type.ec2"
                     *       },
                     *       "count": 1,
                     *       "orderlineItems": [
                     *         {
                     *           "orderLineItemId": "CS26030209151X7QK-000001",
                     *           "cloudServiceType": "hws.service.type.ec2",
                     *           "productId": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *           "productSpecDesc": "通用计算型|2vCPUs|4GB",
                     *           "categoryCode": "hws.resource.vm",
                     *           "periodType": 2,
                     *           "periodNum": 3,
                     *           "validTime": "2026-03-02T01:17:00Z",
                     *           "expireTime": "2026-06-02T15:59:59Z",
                     *           "subscriptionNum": 1,
                     *           "currency": 600,
                     *           "currencyAfterDiscount": 540,
                     *           "currencyOfficial": 600,
                     *           "amountInfo": {
                     *             "discountList": [
                     *               {
                     *                 "discountType": "607",
                     *                 "discountAmount": 60
                     *               }
                     *             ],
                     *             "cashcouponAmount": 0,
                     *             "couponAmount": 0,
                     *             "cardAmount": 0,
                     *             "commissionAmount": null,
                     *             "consumedAmount": null
                     *           },
                     *           "currencyType": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerOrderDetailsOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    PayOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26030209151X7QK",
                 *       "use_coupon": "NO",
                 *       "use_discount": "YES",
                 *       "discount_infos": [
                 *         {
                 *           "id": "DC0001A7",
                 *           "type": 3
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PayCustomerOrderV3Req"];
            };
        };
        responses: {
            /** @description paid; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    PayOrdersOld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26030209151X7QK",
                 *       "discount_infos": [
                 *         {
                 *           "id": "DC0001A7",
                 *           "type": 3
                 *         }
                 *       ],
                 *       "coupon_infos": []
                 *     }
                 */
                "application/json": components["schemas"]["PayCustomerOrderV2Req"];
            };
        };
        responses: {
            /** @description paid; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    PayOrdersV1Old: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "CS26030209151X7QK",
                 *       "payAccountType": 1,
                 *       "couponIds": []
                 *     }
                 */
                "application/json": components["schemas"]["OldPayReq"];
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
                     *       "error_msg": "Success",
                     *       "tradeNo": "c0de5a17f2b84c3d9e6f10a2b3c4d5e6",
                     *       "quotaInfos": [],
                     *       "enterpriseProjectAuthResult": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldPayResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "CS26030209151X7QK"
                 *     }
                 */
                "application/json": components["schemas"]["CancelCustomerOrderReq"];
            };
        };
        responses: {
            /** @description cancelled; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelCustomerOrderOld: {
        parameters: {
            query: {
                /** @description constant */
                action_id: "cancel";
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "CS26030209151X7QK"
                 *     }
                 */
                "application/json": components["schemas"]["OldCancelReq"];
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
                     *       "error_msg": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListOrderCouponsByOrderId: {
        parameters: {
            query: {
                /** @description order id */
                order_id: string;
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
                     *       "count": 1,
                     *       "user_coupons": [
                     *         {
                     *           "coupon_id": "CP26021511020Q4ZT",
                     *           "coupon_code": "K7Q2M9",
                     *           "status": 2,
                     *           "coupon_type": 301,
                     *           "measure_id": 1,
                     *           "face_value": 200,
                     *           "effective_time": "2026-02-15T03:02:00Z",
                     *           "expire_time": "2026-12-31T15:59:59Z",
                     *           "plan_name": "spring-demo",
                     *           "plan_desc": null,
                     *           "use_limits": [
                     *             {
                     *               "use_limiti_info_id": "L01",
                     *               "limit_key": "simultaneousUseWithEmpowerDiscount",
                     *               "value1": "0",
                     *               "value2": null,
                     *               "value_unit": null,
                     *               "limit_type": "0",
                     *               "promotion_plan_id": "PP77"
                     *             }
                     *           ],
                     *           "active_time": "2026-02-15T03:02:00Z",
                     *           "last_used_time": null,
                     *           "create_time": "2026-02-15T03:02:00Z",
                     *           "coupon_version": 2,
                     *           "balance": 200,
                     *           "used_by_order_id": null,
                     *           "coupon_usage": null,
                     *           "coupon_group": 0
                     *         }
                     *       ],
                     *       "coupon_max_use_quantity": [
                     *         {
                     *           "coupon_type": 301,
                     *           "coupon_group": 0,
                     *           "use_quantity_value": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOrderCouponsByOrderIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListOrderDiscounts: {
        parameters: {
            query: {
                /** @description order id */
                order_id: string;
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
                     *       "discounts": [
                     *         {
                     *           "discount_id": "DC0001A7",
                     *           "discount_value": "0.9",
                     *           "discount_type": 3,
                     *           "orders": [
                     *             {
                     *               "order_id": "CS26030209151X7QK",
                     *               "order_line_items": [
                     *                 {
                     *                   "order_line_item_ids": [
                     *                     "CS26030209151X7QK-000001"
                     *                   ],
                     *                   "discount_mode": 0,
                     *                   "discount_amount": 60,
                     *                   "discount_ratio": 0.9
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOrderDiscountsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ShowRefundOrderDetails: {
        parameters: {
            query: {
                /** @description unsubscription or downgrade order id */
                order_id: string;
                /** @description required when a partner asks about a customer's refund */
                customer_id?: string;
                /** @description required when a distributor asks about an indirect partner's customer; ignored otherwise */
                indirect_partner_id?: string;
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
                     *       "total_count": 2,
                     *       "refund_infos": [
                     *         {
                     *           "id": "8d1f3c52-0a6e-4b7c-9f21-5e4d3c2b1a00",
                     *           "amount": -360,
                     *           "measure_id": "1",
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "resource_type_name": "云主机",
                     *           "service_type_name": "弹性云服务器",
                     *           "region_code": "cn-north-4",
                     *           "base_order_id": "CS26030209151X7QK"
                     *         },
                     *         {
                     *           "id": "8d1f3c52-0a6e-4b7c-9f21-5e4d3c2b1a01",
                     *           "amount": 18,
                     *           "measure_id": "1",
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "resource_type_name": "云主机",
                     *           "service_type_name": "弹性云服务器",
                     *           "region_code": "cn-north-4",
                     *           "base_order_id": "CS26030209151X7QK"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowRefundOrderDetailsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ShowRefundOrderDetailsOld: {
        parameters: {
            query: {
                /** @description unsubscription or downgrade order id */
                order_id: string;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "total_count": 1,
                     *       "resource_info_list": [
                     *         {
                     *           "id": "8d1f3c52-0a6e-4b7c-9f21-5e4d3c2b1a00",
                     *           "resource_id": null,
                     *           "amount": -36000,
                     *           "measure_id": "3",
                     *           "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                     *           "resourceType": "hws.resource.type.vm",
                     *           "cloudServiceType": "hws.service.type.ec2",
                     *           "regionCode": "cn-north-4",
                     *           "preOrderId": "CS26030209151X7QK"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowRefundOrderDetailsOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListPayPerUseCustomerResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "customer_id": "7c1e0b5a9d3f4c2e8a6b1d0f5e4c3b2a",
                 *       "only_main_resource": 1,
                 *       "status_list": [
                 *         2,
                 *         5
                 *       ],
                 *       "offset": 0,
                 *       "limit": 50
                 *     }
                 */
                "application/json": components["schemas"]["QueryResourcesReq"];
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
                     *       "data": [
                     *         {
                     *           "id": "01154-48210077-0",
                     *           "resource_id": "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                     *           "resource_name": "web-01",
                     *           "region_code": "cn-north-4",
                     *           "service_type_code": "hws.service.type.ec2",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_type_name": "云主机",
                     *           "service_type_name": "弹性云服务器",
                     *           "resource_spec_code": "s7.large.2.linux",
                     *           "project_id": "0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4",
                     *           "product_id": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *           "parent_resource_id": null,
                     *           "is_main_resource": 1,
                     *           "status": 2,
                     *           "effective_time": "2026-03-02T01:17:00Z",
                     *           "expire_time": "2026-06-02T15:59:59Z",
                     *           "expire_policy": 0,
                     *           "product_spec_desc": "通用计算型|2vCPUs|4GB",
                     *           "spec_size": null,
                     *           "spec_size_measure_id": null,
                     *           "update_time": "2026-03-02T01:18:22Z",
                     *           "enterprise_project": {
                     *             "id": "0",
                     *             "name": "default"
                     *           }
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ListPayPerUseCustomerResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListPayPerUseCustomerResourcesOld: {
        parameters: {
            query?: {
                /** @description at most 50 ids joined by commas; "" and null DO filter */
                resource_ids?: string;
                /** @description order id; "" and null DO filter */
                order_id?: string;
                /** @description primary resources only */
                only_main_resource?: 0 | 1;
                /** @description states joined by commas; absent = all */
                status_list?: string;
                /** @description page number from 1 */
                page_no?: number;
                /** @description records per page */
                page_size?: number;
                /** @description customer account id; named by one SDK edition only */
                customer_id?: string;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
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
                     *       "data": [
                     *         {
                     *           "id": "01154-48210077-0",
                     *           "status": 2,
                     *           "resource_id": "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                     *           "resource_name": "web-01",
                     *           "region_code": "cn-north-4",
                     *           "cloud_service_type_code": "hws.service.type.ec2",
                     *           "resource_type_code": "hws.resource.type.vm",
                     *           "resource_spec_code": "s7.large.2.linux",
                     *           "project_code": "0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4",
                     *           "product_id": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *           "main_resource_id": "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                     *           "is_main_resource": 1,
                     *           "valid_time": "2026-03-02T01:17:00Z",
                     *           "expire_time": "2026-06-02T15:59:59Z",
                     *           "next_operation_policy": 0
                     *         }
                     *       ],
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ListPayPerUseCustomerResourcesOldResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListOrderResourceProvisioningOld: {
        parameters: {
            query: {
                /** @description PAGE NUMBER from 1; mandatory on the page, optional in the Go edition */
                offset: number;
                /** @description records per page; mandatory on the page, optional in the Go edition */
                limit: number;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
                order_id: components["parameters"]["OrderIdPath"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "totalSize": 1,
                     *       "resources": [
                     *         {
                     *           "resourceId": "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                     *           "cloudServiceType": "hws.service.type.ec2",
                     *           "regionCode": "cn-north-4",
                     *           "resourceType": "hws.resource.type.vm",
                     *           "resourceSpecCode": "s7.large.2.linux",
                     *           "resourceSize": null,
                     *           "resouceSizeMeasureId": null,
                     *           "status": 6
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldOrderResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    RenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_ids": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 3,
                 *       "is_auto_pay": 0
                 *     }
                 */
                "application/json": components["schemas"]["RenewalResourcesReq"];
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
                     *       "order_ids": [
                     *         "CS26051008220R9WD"
                     *       ],
                     *       "fail_resource_infos": null
                     *     }
                     */
                    "application/json": components["schemas"]["RenewalResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    RenewalResourcesOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_ids": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 3,
                 *       "expire_mode": 0,
                 *       "isAutoPay": 0
                 *     }
                 */
                "application/json": components["schemas"]["OldRenewReq"];
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
                     *       "order_ids": [
                     *         "CS26051008220R9WD"
                     *       ],
                     *       "expiredResouceIds": []
                     *     }
                     */
                    "application/json": components["schemas"]["OldRenewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelResourcesSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_ids": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5"
                 *       ],
                 *       "unsubscribe_type": 1,
                 *       "unsubscribe_reason_type": 5,
                 *       "unsubscribe_reason": "project ended"
                 *     }
                 */
                "application/json": components["schemas"]["UnsubscribeResourcesReq"];
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
                     *       "order_ids": [
                     *         "CS26051509300U3LM"
                     *       ],
                     *       "fail_resource_infos": null
                     *     }
                     */
                    "application/json": components["schemas"]["UnsubscribeResourcesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelResourcesSubscriptionOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resourceIds": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5"
                 *       ],
                 *       "unSubType": 1,
                 *       "unsubscribeReasonType": 5,
                 *       "unsubscribeReason": "project ended"
                 *     }
                 */
                "application/json": components["schemas"]["OldUnsubReq"];
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
                     *       "error_msg": "unsubscribe success",
                     *       "orderIds": [
                     *         "CS26051509300U3LM"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldUnsubResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    UnsubscribeOrderOld: {
        parameters: {
            query: {
                /** @description unsubscription type; the SDK example uses 4, meanings not established */
                unsub_type: number;
                /** @description reason class */
                unsubscribe_reason_type?: number;
                /** @description free-text reason */
                unsubscribe_reason?: string;
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
                order_id: components["parameters"]["OrderIdPath"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "Success",
                     *       "unsub_order_ids": [
                     *         "CS26051509300U3LM"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OldUnsubOrderResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    AutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: components["parameters"]["ResourceIdPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "auto_renew_times": 3
                 *     }
                 */
                "application/json": components["schemas"]["AutoRenewalResourcesReq"];
            };
        };
        responses: {
            /** @description done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelAutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resource_id: components["parameters"]["ResourceIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    AutoRenewalResourcesOld: {
        parameters: {
            query: {
                /** @description constant */
                action_id: "autorenew";
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
                resource_id: components["parameters"]["ResourceIdPath"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "Success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    CancelAutoRenewalResourcesOld: {
        parameters: {
            query: {
                /** @description constant */
                action_id: "autorenew";
            };
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
                resource_id: components["parameters"]["ResourceIdPath"];
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "Success"
                     *     }
                     */
                    "application/json": components["schemas"]["OldEnvelope"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    SetResourcesRenewConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "config_name": "EXPIRE_DATE",
                 *       "config_value": "-1"
                 *     }
                 */
                "application/json": components["schemas"]["RenewResourceConfigReq"];
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
                     *       "error_msg": "success"
                     *     }
                     */
                    "application/json": components["schemas"]["SetResourcesRenewConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    UpdatePeriodToOnDemand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operation": "SET_UP",
                 *       "resource_ids": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                 *         "c2a97d10-83e4-4f0b-b5c6-0e9d7f41a2b8"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PeriodToOnDemandReq"];
            };
        };
        responses: {
            /** @description done; error_details lists the items that failed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_details": [
                     *         {
                     *           "error_code": "CBC.99003626",
                     *           "error_msg": "account frozen",
                     *           "id": "c2a97d10-83e4-4f0b-b5c6-0e9d7f41a2b8"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpdatePeriodToOnDemandResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListRateOnPeriodDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "project_id": "0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4",
                 *       "product_infos": [
                 *         {
                 *           "id": "1",
                 *           "cloud_service_type": "hws.service.type.ec2",
                 *           "resource_type": "hws.resource.type.vm",
                 *           "resource_spec": "s7.large.2.linux",
                 *           "region": "cn-north-4",
                 *           "period_type": 2,
                 *           "period_num": 3,
                 *           "subscription_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RateOnPeriodReq"];
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
                     *       "official_website_rating_result": {
                     *         "official_website_amount": 600,
                     *         "measure_id": 1,
                     *         "installment_official_website_amount": null,
                     *         "installment_period_type": null,
                     *         "product_rating_results": [
                     *           {
                     *             "id": "1",
                     *             "product_id": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *             "official_website_amount": 600,
                     *             "measure_id": 1,
                     *             "installment_official_website_amount": null,
                     *             "installment_period_type": null
                     *           }
                     *         ]
                     *       },
                     *       "optional_discount_rating_results": [
                     *         {
                     *           "discount_id": "DC0001A7",
                     *           "amount": 540,
                     *           "official_website_amount": 600,
                     *           "discount_amount": 60,
                     *           "measure_id": 1,
                     *           "discount_type": 607,
                     *           "discount_name": "partner-10",
                     *           "best_offer": 1,
                     *           "product_rating_results": [
                     *             {
                     *               "id": "1",
                     *               "product_id": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *               "amount": 540,
                     *               "official_website_amount": 600,
                     *               "discount_amount": 60,
                     *               "measure_id": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ListRateOnPeriodDetailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListRenewRateOnPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resource_ids": [
                 *         "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5"
                 *       ],
                 *       "period_type": 2,
                 *       "period_num": 3,
                 *       "include_relative_resources": true
                 *     }
                 */
                "application/json": components["schemas"]["ListRenewRateOnPeriodReq"];
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
                     *       "renew_inquiry_results": [
                     *         {
                     *           "resource_id": "5f0c2f7e-1b7d-4c1e-9a44-6d2f8a10c3b5",
                     *           "amount": "540.00"
                     *         }
                     *       ],
                     *       "official_website_rating_result": {
                     *         "official_website_amount": "600.00",
                     *         "installment_official_website_amount": null,
                     *         "installment_period_type": null
                     *       },
                     *       "optional_discount_rating_results": [
                     *         {
                     *           "discount_id": "DC0001A7",
                     *           "amount": "540.00",
                     *           "official_website_amount": "600.00",
                     *           "discount_amount": "60.00",
                     *           "discount_type": 607,
                     *           "discount_name": "partner-10",
                     *           "best_offer": 1
                     *         }
                     *       ],
                     *       "fail_resource_infos": []
                     *     }
                     */
                    "application/json": components["schemas"]["ListRenewRateOnPeriodResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListOnDemandResourceRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "project_id": "0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4",
                 *       "inquiry_precision": 0,
                 *       "product_infos": [
                 *         {
                 *           "id": "1",
                 *           "cloud_service_type": "hws.service.type.ec2",
                 *           "resource_type": "hws.resource.type.vm",
                 *           "resource_spec": "s7.large.2.linux",
                 *           "region": "cn-north-4",
                 *           "usage_factor": "Duration",
                 *           "usage_value": 1,
                 *           "usage_measure_id": 4,
                 *           "subscription_num": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RateOnDemandReq"];
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
                     *       "amount": 0.45,
                     *       "discount_amount": 0.05,
                     *       "official_website_amount": 0.5,
                     *       "measure_id": 1,
                     *       "currency": "CNY",
                     *       "product_rating_results": [
                     *         {
                     *           "id": "1",
                     *           "product_id": "b1c2d3e4f5061728394a5b6c7d8e9f00",
                     *           "amount": 0.45,
                     *           "discount_amount": 0.05,
                     *           "official_website_amount": 0.5,
                     *           "measure_id": 1,
                     *           "discount_rating_results": [
                     *             {
                     *               "discount_id": "DC0001A7",
                     *               "discount_type": 607,
                     *               "amount": 0.05,
                     *               "measure_id": 1,
                     *               "discount_name": "partner-10"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListOnDemandResourceRatingsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["ServerError"];
        };
    };
    ListProductRatingsOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description customer account id with customer credentials; partner id with partner credentials (stated for query-rating; taken to hold for the order queries a partner may call) */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenantId": "0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4",
                 *       "regionId": "cn-north-4",
                 *       "chargingMode": 0,
                 *       "periodType": 2,
                 *       "periodNum": 3,
                 *       "subscriptionNum": 1,
                 *       "productInfos": [
                 *         {
                 *           "id": "1",
                 *           "cloudServiceType": "hws.service.type.ec2",
                 *           "resourceType": "hws.resource.type.vm",
                 *           "resourceSpecCode": "s7.large.2.linux"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OldRatingReq"];
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
                     *       "error_msg": "Success",
                     *       "ratingResult": {
                     *         "amount": 540,
                     *         "discountAmount": 60,
                     *         "originalAmount": 600,
                     *         "measureId": 1,
                     *         "currency": null,
                     *         "extendParams": null,
                     *         "productRatingResult": [
                     *           {
                     *             "id": "1",
                     *             "productId": "a9c1d0f2b3e44d5f8c6a7b8091a2b3c4",
                     *             "amount": 540,
                     *             "discountAmount": 60,
                     *             "originalAmount": 600,
                     *             "measureId": 1,
                     *             "extendParams": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["OldRatingResponse"];
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
