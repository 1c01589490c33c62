// Generated from contracts/accounts-customers.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run `npm run generate`.

export interface paths {
    "/v2/accounts/partner-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balances of the partner's own accounts, or of one of its resellers
         * @description One operation documented under two titles: without indirect_partner_id the caller's own accounts, with it a reseller's accounts.
         */
        get: operations["ListPartnerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balances of the partner, or of one resell customer
         * @deprecated
         */
        get: operations["ListPartnerBalancesOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Available amount and arrears of up to 100 resell customers */
        post: operations["ListCustomersBalancesDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/customer-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Balances of up to 100 resell customers
         * @deprecated
         */
        post: operations["ListCustomersBalancesDetailOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calling customer's own balances and arrears */
        get: operations["ShowCustomerAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calling customer's own balances and arrears
         * @deprecated
         * @description debtAmount is in the unit of measureId, while the account rows have their own measure_unit.
         */
        get: operations["ShowCustomerAccountBalancesOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search the partner's customers */
        post: operations["ListSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the partner's customers
         * @deprecated
         * @description An unknown customer gives HTTP 200 with an empty list. The published success fixture has no error_code.
         */
        post: operations["ListSubCustomersOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the partner's customers (older GET form)
         * @deprecated
         * @description A second document with the same title. Unlike the POST form, an empty string or null counts as a filter value here, and an unknown customer gives a 200 with nothing in it.
         */
        get: operations["ListSubCustomersDetailOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/new-customers-tags/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New-customer tags of customers
         * @description No old counterpart.
         */
        post: operations["ListSubCustomerNewTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/users/check-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a name, number or e-mail may register
         * @description For mobile, only the number-of-registrations limit is checked. Rate limit counts per source IP, API and parent user.
         */
        post: operations["CheckUserIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/check-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a name, number or e-mail may register
         * @deprecated
         */
        post: operations["CheckUserIdentityOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/verificationcode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a verification code by SMS */
        post: operations["SendVerificationMessageCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/common-mgr/verificationcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification code by SMS
         * @deprecated
         */
        post: operations["SendVerificationMessageCodeOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer account and associate it with the partner
         * @description The answer comes once the account exists; association follows later unless include_association_result is true. Password of at least 8 characters since 2022-08-01. Without mobile_phone the customer gets no messages.
         */
        post: operations["CreateSubCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer account and associate it with the partner
         * @deprecated
         * @description Association is asynchronous; confirm with ListSubCustomersOld. Failures may come as a non-200 with the same body shape.
         */
        post: operations["CreateSubCustomerOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Income and expense records of the partner or of one reseller
         * @description No old counterpart was found. The span may be at most one year. Filter dates are Beijing dates, record times are UTC.
         */
        get: operations["ListPartnerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/adjust-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate money to a resell customer
         * @description Cash only, no vouchers. With indirect_partner_id an insufficient balance means the reseller's, otherwise the caller's.
         */
        post: operations["UpdateCustomerAccountAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/adjust-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate money to a resell customer
         * @deprecated
         */
        post: operations["UpdateCustomerAccountAmountOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take money back from a resell customer */
        post: operations["ReclaimToPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from a resell customer (path and fields from memory, unverified)
         * @deprecated
         */
        post: operations["ReclaimToPartnerAccountOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/accounts/partner-accounts/adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records of allocations and reclaims
         * @description Customers of foreign resellers, and referral customers, give HTTP 200 with no records.
         */
        get: operations["ListPartnerAdjustRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Records of allocations and reclaims (first v2 form)
         * @deprecated
         * @description Intermediate form: a /v2 path that is itself superseded.
         */
        get: operations["ListPartnerAdjustRecordsV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/query-adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records of allocations and reclaims
         * @deprecated
         */
        post: operations["ListPartnerAdjustRecordsOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/indirect-partners/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the resellers of a distributor
         * @description No old counterpart: resellers came with the new generation. Balances of one reseller: ListPartnerBalances with indirect_partner_id.
         */
        post: operations["ListIndirectPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allocate money to a reseller
         * @description No old counterpart.
         */
        post: operations["UpdateIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from a reseller
         * @description No old counterpart. At most the reseller's balance.
         */
        post: operations["ReclaimIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for individual real-name authentication */
        post: operations["CreatePersonalRealnameAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Apply to change individual into enterprise authentication */
        put: operations["ChangeEnterpriseRealnameAuthentication"];
        /** Apply for enterprise real-name authentication */
        post: operations["CreateEnterpriseRealnameAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Result of a manual review */
        get: operations["ShowRealnameAuthenticationReviewResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for individual real-name authentication
         * @deprecated
         */
        post: operations["CreatePersonalRealnameAuthOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Apply to change individual into enterprise authentication
         * @deprecated
         */
        put: operations["ChangeEnterpriseRealnameAuthenticationOld"];
        /**
         * Apply for enterprise real-name authentication
         * @deprecated
         */
        post: operations["CreateEnterpriseRealnameAuthenticationOld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/realname-auth/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Result of a manual review
         * @deprecated
         */
        get: operations["ShowRealnameAuthenticationReviewResultOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/customer-mgr/verified-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Push a finished authentication to the cloud account
         * @deprecated
         */
        put: operations["SyncVerifiedInfoOld"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/postal-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mailing addresses (retired)
         * @deprecated
         * @description Mailing addresses of the partner itself, used for paper invoices. No successor.
         */
        get: operations["ListPostalAddress"];
        /**
         * Change a mailing address (retired)
         * @deprecated
         * @description Mailing addresses of the partner itself, used for paper invoices. No successor. address_id is in the body, not in the path.
         */
        put: operations["UpdatePostal"];
        /**
         * Add a mailing address (retired)
         * @deprecated
         * @description Mailing addresses of the partner itself, used for paper invoices. No successor.
         */
        post: operations["CreatePostal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/postal-addresses/{address_id}": {
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
         * Delete a mailing address (retired)
         * @deprecated
         * @description Mailing addresses of the partner itself, used for paper invoices. No successor.
         */
        delete: operations["DeletePostal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provinces
         * @description No old counterpart was found. 31 provinces against a default limit of 10: always send limit.
         */
        get: operations["ListProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cities of a province
         * @description No old counterpart was found.
         */
        get: operations["ListCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the counties of a city
         * @description No old counterpart was found.
         */
        get: operations["ListCounties"];
        put?: never;
        post?: never;
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
        ErrorBody: {
            /** @description Business code such as CBC.0100. */
            error_code: string;
            /** @description Text of the error. */
            error_msg?: string;
        };
        GatewayErrorBody: {
            /** Format: int32 */
            status_code?: number;
            request_id?: string;
            /** @description APIGW code. */
            error_code?: string;
            /** @description Note the name: error_message, not error_msg. */
            error_message?: string;
        };
        /** @description Fields that old-generation bodies carry beside the data. */
        OldEnvelope: {
            /** @description CBC.0000 on success; a business code otherwise. Present in both cases on many old operations. */
            error_code?: string;
            /** @description "success" on success. */
            error_msg?: string;
        };
        AccountBalance: {
            /** @description Account identifier. */
            account_id: string;
            /**
             * Format: int32
             * @description Account type.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7 | 8;
            /** @description Balance in yuan. */
            amount: number;
            /** @description CNY. */
            currency: string;
            /** @description Part of the balance tied to designated use; allocatable cash = amount - designated_amount. */
            designated_amount?: number;
            /** @description Total credit limit; meaningful only for account_type 2. */
            credit_amount?: number;
            /**
             * Format: int32
             * @description Unit of the amounts.
             * @enum {integer}
             */
            measure_id: 1;
            /** @description Remark. */
            memo?: string;
        };
        ListPartnerBalancesResponse: {
            account_balances?: components["schemas"]["AccountBalance"][];
        };
        /** @description Old AccountBalance. Field table seen on the sibling customer page (same type name); the partner page's own table was not readable in full, so whether account_type 8 occurs here is unknown. */
        AccountBalanceOld: {
            /** @description Account identifier. */
            account_id: string;
            /**
             * Format: int32
             * @description Account type.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7;
            /** @description Balance (Double). */
            amount: number;
            /** @description CNY; an empty value means CNY. */
            currency?: string | null;
            /** @description Part tied to designated use. */
            designated_amount?: number | null;
            /** @description Total credit limit, credit accounts only; null otherwise. */
            credit_amount?: number | null;
            /**
             * Format: int32
             * @description Unit of the amounts; the new generation calls it measure_id.
             * @enum {integer}
             */
            measure_unit?: 1;
            /** @description Remark. */
            memo?: string | null;
            /** @description Undocumented string seen in the sibling customer operation's example. */
            type?: string;
        };
        ListPartnerBalancesOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /** @description Echo of the customer; empty or absent when the partner's own account was asked for. */
            customer_id?: string;
            account_balances?: components["schemas"]["AccountBalanceOld"][];
        };
        CustomerIdItem: {
            /** @description Customer account ID. */
            customer_id: string;
        };
        ListCustomersBalancesDetailRequest: {
            /** @description 1 to 100 customers. */
            customer_infos: components["schemas"]["CustomerIdItem"][];
            /** @description Tier-1 distributor asking about customers of this reseller; ignored otherwise. */
            indirect_partner_id?: string;
        };
        CustomerBalance: {
            customer_id: string;
            /** @description Total arrears. */
            debt_amount?: number;
            /** @description Total available amount. */
            amount?: number;
            /** @description CNY. */
            currency?: string;
            /**
             * Format: int32
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
        };
        ListCustomersBalancesDetailResponse: {
            /** @description Customers that are not resell customers are silently left out. */
            customer_balances?: components["schemas"]["CustomerBalance"][];
        };
        ListCustomersBalancesDetailOldRequest: {
            /** @description At most 100 customers. */
            customer_infos: components["schemas"]["CustomerIdItem"][];
        };
        CustomerBalanceOld: {
            customer_id: string;
            /** @description Operating entity of the partner. */
            be_id?: string;
            /** @description Account ID of the payer. Mixed snake/camel case is literal. */
            payer_customerId?: string;
            /** @description Total arrears. Unit and the fields after this one were not readable. */
            debt_amount?: number;
            /** @description Total available amount. */
            amount?: number;
            /** @description CNY. */
            currency?: string;
            /**
             * Format: int32
             * @description Unit; 1 = yuan, 2 = jiao, 3 = cent in old responses generally.
             * @enum {integer}
             */
            measure_id?: 1 | 2 | 3;
        };
        ListCustomersBalancesDetailOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            customer_balances?: components["schemas"]["CustomerBalanceOld"][];
        };
        OwnAccountBalance: {
            account_id: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7;
            amount: number;
            /** @description CNY. */
            currency: string;
            designated_amount?: number;
            /** @description Credit account only. */
            credit_amount?: number;
            /**
             * Format: int32
             * @enum {integer}
             */
            measure_id: 1;
        };
        ShowCustomerAccountBalancesResponse: {
            account_balances?: components["schemas"]["OwnAccountBalance"][];
            /** @description Total arrears. */
            debt_amount?: number;
            /**
             * Format: int32
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description CNY. */
            currency?: string;
        };
        ShowCustomerAccountBalancesOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            account_balances?: components["schemas"]["AccountBalanceOld"][];
            /** @description Total arrears, in the unit of measureId. */
            debtAmount?: number;
            /**
             * Format: int32
             * @description Unit of debtAmount.
             * @enum {integer}
             */
            measureId?: 1 | 2 | 3;
            /** @description CNY. */
            currency?: string;
        };
        AccountManager: {
            /** @description Login name of the account manager. */
            account_name?: string;
        };
        ListSubCustomersRequest: {
            /** @description Master account login name; fuzzy (prefix, suffix, infix), no spaces. */
            account_name?: string;
            /** @description Real-name authentication name; fuzzy, no spaces. */
            customer?: string;
            /**
             * Format: int32
             * @description Record offset from 0 (number of matching records to skip), not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Records per call.
             * @default 10
             */
            limit?: number;
            /** @description Tag; fuzzy, no spaces, case-sensitive. */
            label?: string;
            /**
             * @description Association type.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /**
             * Format: date-time
             * @description Association time from, UTC. Empty string refused.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description Association time to, UTC. Empty string refused.
             */
            associated_on_end?: string;
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Required to list the customers of that reseller; ignored otherwise. */
            indirect_partner_id?: string;
        };
        Customer: {
            /** @description Real-name authentication name. */
            customer?: string;
            /** @description Master account login name. */
            account_name: string;
            /** @description Customer account ID. */
            customer_id: string;
            /**
             * Format: date-time
             * @description Association time, UTC.
             */
            associated_on?: string;
            /**
             * @description Association type.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Tag. */
            label?: string;
            /** @description Phone number. */
            telephone?: string;
            /**
             * @description Real-name status (a string).
             * @enum {string}
             */
            verified_status?: "-1" | "0" | "1" | "2";
            /** @description Dialling prefix such as 0086. */
            country_code?: string;
            /**
             * Format: int32
             * @description Customer type.
             * @enum {integer}
             */
            customer_type?: -1 | 0 | 1;
            /**
             * Format: int32
             * @description Reserved field.
             * @enum {integer}
             */
            is_frozen?: 0 | 1 | 2;
            /** @description At most one. */
            account_managers?: components["schemas"]["AccountManager"][];
            /** @description User ID on the partner sales platform. */
            xaccount_id?: string;
            /** @description Platform ID given to the partner by Huawei. */
            xaccount_type?: string;
            /**
             * @description Level.
             * @enum {string}
             */
            customer_level?: "V0" | "V1" | "V2" | "V3" | "V4" | "V5";
            /** @description Since SDK of 2025-01. */
            email?: string;
        };
        ListSubCustomersResponse: {
            customer_infos?: components["schemas"]["Customer"][];
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
        };
        ListSubCustomersOldRequest: {
            /** @description Master account login name; fuzzy, no spaces. */
            domainName?: string;
            /** @description Real-name authentication name; fuzzy, no spaces. */
            name?: string;
            /**
             * Format: int32
             * @description PAGE NUMBER from 1, despite the name.
             * @default 1
             */
            offset?: number;
            /**
             * Format: int32
             * @description Page size.
             * @default 10
             */
            limit?: number;
            /** @description Tag; fuzzy, no spaces, case-sensitive. */
            label?: string;
            /**
             * @description Association type.
             * @enum {string}
             */
            cooperationType?: "1" | "2";
            /**
             * Format: date-time
             * @description Association time from, UTC.
             */
            cooperationTimeStart?: string;
            /**
             * Format: date-time
             * @description Association time to, UTC.
             */
            cooperationTimeEnd?: string;
            /** @description Customer account ID. */
            customerId?: string;
        };
        CustomerOld: {
            /** @description Real-name authentication name. */
            name?: string;
            /** @description Master account login name. */
            domainName?: string;
            /** @description Customer account ID. */
            customerId?: string;
            /**
             * Format: date-time
             * @description Association time, UTC.
             */
            cooperationTime?: string;
            /** @description Association type; 3 has been seen in a published SDK fixture without a documented meaning. */
            cooperationType?: string;
            /** @description Tag. */
            label?: string | null;
            /** @description Phone number. */
            telephone?: string;
            /**
             * @description Real-name status.
             * @enum {string}
             */
            verifiedStatus?: "-1" | "0" | "1" | "2";
            /** @description Dialling prefix. */
            countryCode?: string | null;
            /**
             * Format: int32
             * @description Customer type.
             * @enum {integer}
             */
            customerType?: -1 | 0 | 1;
            /**
             * Format: int32
             * @description Frozen flag; the old SDK comment gives only 0 no / 1 yes.
             * @enum {integer}
             */
            isFrozen?: 0 | 1;
        };
        ListSubCustomersOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            customerInfoList?: components["schemas"]["CustomerOld"][];
        };
        /** @description Body not readable in the sources; do not rely on any field. */
        ListSubCustomersDetailOldResponse: {
            [key: string]: unknown;
        };
        ListSubCustomerNewTagRequest: {
            /** @description Omitted or empty: all customers. */
            customer_ids?: string[];
            /**
             * Format: int32
             * @description Record offset from 0 (number of matching records to skip), not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Records per call.
             * @default 10
             */
            limit?: number;
            indirect_partner_id?: string;
        };
        NewCustomerTag: {
            customer_id?: string;
            /** @enum {string} */
            customer_tag_type?: "SMB";
            /** @enum {string} */
            new_customer_tag?: "Y" | "N" | "UNDETERMINED";
            /** @description YYYY-MM. */
            effective_time?: string;
            /** @description YYYY-MM. */
            expire_time?: string;
        };
        ListSubCustomerNewTagResponse: {
            /** @description IDs that are not own customers are silently left out. */
            new_customer_tags?: components["schemas"]["NewCustomerTag"][];
        };
        CheckUserIdentityRequest: {
            /**
             * @description What to check.
             * @enum {string}
             */
            search_type: "email" | "mobile" | "name";
            /** @description Value. mobile: ^\d{4}-\d+$ as 00XX-number, only 0086 for now. name: ^([a-zA-Z-]([a-zA-Z0-9_-]){4,31})$, 5 to 32 characters, not all digits, not starting with op_ or shadow_. */
            search_value: string;
        };
        CheckUserIdentityResponse: {
            error_code?: string;
            error_msg?: string;
            /**
             * @description Verdict.
             * @enum {string}
             */
            check_result?: "available" | "used_by_user";
            /**
             * Format: int32
             * @description How many more customers this number may register; only for search_type mobile. Since SDK of 2025-10.
             */
            mobile_remain_available_num?: number;
        };
        CheckUserIdentityOldRequest: {
            /**
             * @description What to check.
             * @enum {string}
             */
            searchType: "email" | "mobile" | "name";
            /** @description Value; mobile as 0086-number. */
            searchKey: string;
        };
        CheckUserIdentityOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /**
             * @description Verdict.
             * @enum {string}
             */
            status?: "0" | "1";
            /**
             * @description Whether the limit of verification-code sendings is reached (15 an hour, 60 a day).
             * @enum {string}
             */
            uplimit?: "0" | "1";
        };
        SendVerificationMessageCodeRequest: {
            /**
             * Format: int32
             * @description Channel.
             * @enum {integer}
             */
            receiver_type: 1;
            /**
             * Format: int32
             * @description Validity in minutes; 10 if omitted; any value above 60 becomes 5.
             */
            timeout?: number;
            /** @description Chinese mobile number, no prefix. */
            mobile_phone: string;
            /**
             * @description Language of the message.
             * @default zh-cn
             * @enum {string}
             */
            lang?: "zh-cn" | "en-us";
            /**
             * Format: int32
             * @description Use of the code; empty string refused.
             * @default 29
             * @enum {integer}
             */
            scene?: 29 | 18;
            /** @description Required when scene is 18. */
            customer_id?: string;
        };
        SendVerificationMessageCodeOldRequest: {
            /**
             * Format: int32
             * @description Channel.
             * @enum {integer}
             */
            receiverType: 1;
            /**
             * Format: int32
             * @description Validity in minutes; 10 if omitted; any value above 60 becomes 5.
             */
            timeout?: number;
            /** @description Chinese mobile number, digits only. Mandatory on the page, optional in the Go edition. */
            mobilePhone: string;
            /** @description In the Go and Python editions only (e-mail channel of the international site); not on the page. Do not send. */
            email?: string;
            /**
             * @description Dialling prefix.
             * @default 0086
             * @enum {string}
             */
            countryCode?: "0086";
            /** @description Language. */
            lang?: string;
            /**
             * @description Use of the code, as a STRING; empty string refused.
             * @default 29
             * @enum {string}
             */
            scene?: "29" | "18";
            /** @description Required when scene is 18. */
            customerId?: string;
        };
        CreateSubCustomerRequest: {
            /** @description Unique user ID on the partner sales platform, chosen by the partner. */
            xaccount_id: string;
            /** @description Platform ID given to the partner by Huawei. */
            xaccount_type: string;
            /** @description Account name; random if omitted. Not all digits, not starting with op_ or shadow_. */
            domain_name?: string;
            /** @description Chinese mobile number, no prefix. */
            mobile_phone?: string;
            /** @description Six characters; needed with mobile_phone; empty string refused. */
            verification_code?: string;
            /** @description At least two of the four character classes; not the account name nor its reverse; not containing the phone number. Omitted: no usable password (SSO only). Write-only. */
            password?: string;
            /**
             * @description Stop marketing messages (a string).
             * @default false
             * @enum {string}
             */
            is_close_market_ms?: "true" | "false";
            /**
             * @description 1 = referral. In the SDK only; being withdrawn, no longer in the page; anything else creates a resell customer.
             * @enum {string}
             */
            cooperation_type?: "1";
            /** @description Required to create a customer of that reseller; ignored otherwise. */
            indirect_partner_id?: string;
            /**
             * @description Wait for and report the association with the partner.
             * @default false
             */
            include_association_result?: boolean;
        };
        CreateSubCustomerResponse: {
            /** @description New customer ID. Also returned with CBC.99000050. */
            domain_id?: string;
            /** @description Account name: as sent, or 32 random characters. Also returned with CBC.99000050. */
            domain_name?: string;
        };
        /** @description HTTP 500 body for CBC.99000050: account created, association not confirmed in time. */
        CreateSubCustomerPartialError: {
            /** @description CBC.99000050. */
            error_code?: string;
            error_msg?: string;
            /** @description The customer exists although the call failed. */
            domain_id?: string;
            domain_name?: string;
        };
        CreateSubCustomerOldRequest: {
            /** @description Unique user ID on the partner sales platform. */
            xAccountId: string;
            /** @description Platform ID given to the partner by Huawei. */
            xAccountType: string;
            /** @description Account name; random if omitted. */
            domainName?: string;
            /** @description Mobile number. */
            mobilePhone?: string;
            /** @description Dialling prefix such as 0086. */
            countryCode?: string;
            /** @description Code from the old or new sending operation. */
            verificationCode?: string;
            /** @description Password; at least 8 characters since 2022-08-01. */
            password?: string;
            /**
             * @description Stop marketing messages.
             * @enum {string}
             */
            isCloseMarketMs?: "true" | "false";
            /**
             * @description Only 1 supported; omitted = resell.
             * @enum {string}
             */
            cooperationType?: "1";
            /** @description In the Python edition only (an international-site field); not in Go or Java. Do not send. */
            email?: string;
            /** @description Two-letter country of the customer. In the Python edition only, as email. */
            domainArea?: string;
        };
        CreateSubCustomerOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /** @description New customer ID. */
            domainId?: string;
            /** @description Account name. */
            domainName?: string;
        };
        AccountChangeRecord: {
            /** @description Serial number. */
            account_change_id?: string;
            /**
             * @description Detailed trade type. Several values are misspelt (OPERAIION); compare literally.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_ADJUST_CREDIT" | "SOURCE_OPERAIION_RECHARGE" | "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_MANUALFROZE" | "SOURCE_OPERAIION_MANUALUNFROZE" | "SOURCE_OPERAIION_MANUALCLEARFROZEN" | "SOURCE_OPERAIION_TRANS_TO_BALANCE" | "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BEUNBIND" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_ONETIME" | "SOURCE_OPERAIION_REFUND" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_CLEARFROZEN" | "SOURCE_OPERAIION_ADJUST" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_TRANS_TO_FOREGIFT" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERAIION_PRECISIONCOMP" | "SOURCE_OPERAIION_FREERESDEDUCT" | "SOURCE_OPERAIION_MERGE" | "SOURCE_OPERAIION_CONVERT_BONUS" | "SOURCE_OPERAIION_RECHARGE_REBATE" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_TRADEMODE_TRANSFER" | "SOURCE_OPERATION_SYSTEM_FROZEN" | "SOURCE_OPERATION_SYSTEM_UNFROZEN" | "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER" | "SOURCE_OPERATIION_RIDEDUCT" | "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM";
            /**
             * Format: date-time
             * @description UTC.
             */
            trade_time?: string;
            /** @description Transaction or order ID. */
            trade_id?: string;
            /** @description Change in yuan, as a string. */
            change_amount?: string;
            /** @description Balance after the change in yuan, as a string. */
            balance_after_change?: string;
            /**
             * @description Direction.
             * @enum {string}
             */
            type?: "1" | "2";
            /** @description Set when trade_detail_type is one of SOURCE_OPERATION_BEADJUST, _BEUNBIND, _BERETRIEVE. Since SDK of 2026-01. */
            customer_id?: string;
            /** @description Set when customer_id is set. Since SDK of 2026-01. */
            account_name?: string;
        };
        ListPartnerAccountChangeRecordsResponse: {
            /**
             * Format: int32
             * @description Total.
             */
            total_count?: number;
            /** @description CNY. */
            currency?: string;
            records?: components["schemas"]["AccountChangeRecord"][];
        };
        UpdateCustomerAccountAmountRequest: {
            /** @description Resell customer to fund. */
            customer_id: string;
            /** @description Yuan, greater than 0, at most 2 decimals. Number in the document, numeric string from the Go SDK; accept both. At most amount - designated_amount of the partner balance. */
            amount: number | string;
            /** @description Fund a customer of this reseller from the reseller's account. */
            indirect_partner_id?: string;
        };
        UpdateCustomerAccountAmountResponse: {
            /** @description Transaction serial; success only. */
            transfer_id?: string;
        };
        UpdateCustomerAccountAmountOldRequest: {
            /** @description Resell customer to fund. */
            customer_id: string;
            /** @description Decimal STRING; greater than 0, 2 decimals. */
            amount: string;
            /**
             * @description Required.
             * @enum {string}
             */
            currency: "CNY";
            /**
             * Format: int32
             * @description Required.
             * @enum {integer}
             */
            measure_id: 1;
        };
        TransIdOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /** @description Transaction serial; success only. */
            trans_id?: string;
        };
        ReclaimToPartnerAccountRequest: {
            /** @description Resell customer to take from. */
            customer_id: string;
            /** @description Yuan, greater than 0, at most 2 decimals. Number in the document, numeric string from the Go SDK; accept both. */
            amount: number | string;
            /** @description Reclaim from a customer of this reseller. */
            indirect_partner_id?: string;
        };
        ReclaimToPartnerAccountResponse: {
            /** @description Transaction serial; success only. */
            trans_id?: string;
        };
        /** @description From memory, by analogy with the old allocation; the page was withdrawn. */
        ReclaimToPartnerAccountOldRequest: {
            customer_id: string;
            /** @description Decimal string. */
            amount?: string;
            currency?: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            measure_id?: 1;
        };
        AdjustRecord: {
            customer_id?: string;
            customer_name?: string;
            /**
             * @description Kind.
             * @enum {string}
             */
            operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
            /** @description Total, as a STRING. */
            amount?: string;
            /** @description CNY. */
            currency?: string;
            /** @description Use scenario. */
            apply_scene?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            operation_time?: string;
            /**
             * Format: int32
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Transaction ID. */
            trans_id?: string;
            /** @description Remark. Since SDK of 2025-03. */
            memo?: string;
        };
        ListPartnerAdjustRecordsResponse: {
            records?: components["schemas"]["AdjustRecord"][];
            /**
             * Format: int32
             * @description Total.
             */
            total_count?: number;
        };
        AdjustRecordV2: {
            customer_id?: string;
            customer_name?: string;
            /**
             * @description Kind.
             * @enum {string}
             */
            operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
            /** @description Total, as a NUMBER. */
            amount?: number;
            /** @description CNY. */
            currency?: string;
            apply_scene?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            operation_time?: string;
            /**
             * Format: int32
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            trans_id?: string;
        };
        ListPartnerAdjustRecordsV2Response: {
            records?: components["schemas"]["AdjustRecordV2"][];
            /** Format: int32 */
            total_count?: number;
        };
        ListPartnerAdjustRecordsOldRequest: {
            /** @description Omitted: all customers. */
            customer_id?: string;
            /**
             * @description Kind.
             * @default -1
             * @enum {string}
             */
            transfer_type?: "-1" | "0" | "1" | "2";
            /**
             * Format: date-time
             * @description From, UTC; use with received_time_max.
             */
            received_time_min?: string;
            /**
             * Format: date-time
             * @description To, UTC; use with received_time_min.
             */
            received_time_max?: string;
            /** @description Transaction ID as returned by allocation or reclaim. */
            trans_id?: string;
            /**
             * Format: int32
             * @description Page size.
             * @default 10
             */
            page_size?: number;
            /**
             * Format: int32
             * @description Page number from 1. Beyond the last page the FIRST page comes back.
             * @default 1
             */
            page_no?: number;
        };
        /** @description Only the first two fields were readable; the others are unknown. Treat extra fields as opaque. */
        AdjustRecordOld: {
            /** @description Customer ID. */
            customer_id?: string;
            /** @description Customer name. */
            customer_name?: string;
        } & {
            [key: string]: unknown;
        };
        ListPartnerAdjustRecordsOldResponse: {
            /** @description CBC.0000 on success. */
            error_code?: string;
            /** @description Text; "success" on success. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Total.
             */
            total_size?: number;
            /** @description The misspelling adject is literal. */
            adject_records?: components["schemas"]["AdjustRecordOld"][];
        };
        ListIndirectPartnersRequest: {
            /** @description Account name of the reseller. */
            account_name?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            associated_on_end?: string;
            /**
             * Format: int32
             * @description Record offset from 0 (number of matching records to skip), not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Records per call.
             * @default 10
             */
            limit?: number;
            /** @description One reseller only. */
            indirect_partner_id?: string;
        };
        IndirectPartner: {
            indirect_partner_id?: string;
            mobile_phone?: string;
            email?: string;
            account_name?: string;
            name?: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            associated_on?: string;
            /** @description Login name of the account manager. */
            account_manager_id?: string;
            account_manager_name?: string;
        };
        ListIndirectPartnersResponse: {
            /**
             * Format: int32
             * @description Number of matching records; success only.
             */
            count?: number;
            indirect_partners?: components["schemas"]["IndirectPartner"][];
        };
        IndirectPartnerAmountRequest: {
            /** @description Reseller. */
            indirect_partner_id: string;
            /** @description Yuan, greater than 0, at most 2 decimals. Number in the document, numeric string from the Go SDK; accept both. */
            amount: number | string;
        };
        BankCardInfo: {
            /** @description Card number; letters, digits, hyphen. */
            bank_account: string;
            /** @description Dialling prefix such as 0086. */
            areacode: string;
            /** @description Mobile number. */
            mobile: string;
            /** @description Code sent with scene 18. */
            verification_code: string;
        };
        EnterprisePerson: {
            /** @description Name of the legal representative; misspelling is literal. */
            legel_name: string;
            /** @description ID card number; misspelling is literal. */
            legel_id_number: string;
            /**
             * @description Role.
             * @enum {string}
             */
            certifier_role?: "legalPerson";
        };
        CreatePersonalRealnameAuthRequest: {
            customer_id: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identify_type: 0 | 4;
            /**
             * Format: int32
             * @description Certificate; required when identify_type is 0, ignored otherwise.
             * @enum {integer}
             */
            verified_type?: 3 | 5 | 6 | 9 | 10;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. Bank card: one face photo. */
            verified_file_url: string[];
            /** @description Name. */
            name: string;
            /** @description Certificate number. */
            verified_number: string;
            /**
             * Format: int32
             * @description Change type.
             * @enum {integer}
             */
            change_type?: -1;
            /** @description Platform ID. */
            xaccount_type: string;
            bank_card_info?: components["schemas"]["BankCardInfo"];
        };
        CreateEnterpriseRealnameAuthenticationRequest: {
            customer_id: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * Format: int32
             * @description Certificate.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. Organisation certificate first, then (if a person is given) ID portrait side and emblem side. */
            verified_file_url: string[];
            /** @description Organisation name; not only digits, special characters or spaces. */
            corp_name: string;
            /** @description Certificate number. */
            verified_number: string;
            /** @description ISO 3166 alpha-2. */
            reg_country?: string;
            /** @description Registered address. */
            reg_address?: string;
            /** @description Platform ID. */
            xaccount_type: string;
            enterprise_person?: components["schemas"]["EnterprisePerson"];
        };
        ChangeEnterpriseRealnameAuthenticationRequest: {
            customer_id: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * Format: int32
             * @description Certificate.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. Organisation certificate first, then (if a person is given) ID portrait side and emblem side. */
            verified_file_url: string[];
            /** @description Organisation name; not only digits, special characters or spaces. */
            corp_name: string;
            /** @description Certificate number. */
            verified_number: string;
            /** @description ISO 3166 alpha-2. */
            reg_country?: string;
            /** @description Registered address. */
            reg_address?: string;
            /** @description Platform ID. */
            xaccount_type: string;
            enterprise_person?: components["schemas"]["EnterprisePerson"];
            /**
             * Format: int32
             * @description Change type.
             * @enum {integer}
             */
            change_type: 1;
        };
        IsReviewResponse: {
            /**
             * Format: int32
             * @description Manual review needed; HTTP 200 only.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        ShowRealnameAuthenticationReviewResultResponse: {
            /**
             * Format: int32
             * @description Result; HTTP 200 and after an application only.
             * @enum {integer}
             */
            review_result?: 0 | 1 | 2;
            /** @description Reviewer comment; rejected only. */
            opinion?: string | null;
        };
        BankCardInfoOld: {
            bankAccount: string;
            areacode: string;
            mobile: string;
            verificationCode: string;
        };
        EnterprisePersonOld: {
            legelName: string;
            legelIdNumber: string;
            /** @enum {string} */
            certifierRole?: "legalPerson";
        };
        CreatePersonalRealnameAuthOldRequest: {
            customerId: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identifyType: 0 | 4;
            /**
             * Format: int32
             * @description Certificate. The old SDK example uses 0 (mainland ID card), a value the new generation no longer lists.
             */
            verifiedType?: number;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. */
            verifiedFileURL: string[];
            name: string;
            verifiedNumber: string;
            /**
             * Format: int32
             * @description Change type.
             * @enum {integer}
             */
            changeType?: -1;
            /** @description Platform ID. */
            xaccountType: string;
            bankCardInfo?: components["schemas"]["BankCardInfoOld"];
        };
        CreateEnterpriseRealnameAuthenticationOldRequest: {
            customerId: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identifyType: 1;
            /**
             * Format: int32
             * @description Certificate.
             * @enum {integer}
             */
            certificateType?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. */
            verifiedFileURL: string[];
            corpName: string;
            verifiedNumber: string;
            regCountry?: string;
            regAddress?: string;
            xaccountType: string;
            enterprisePerson?: components["schemas"]["EnterprisePersonOld"];
        };
        ChangeEnterpriseRealnameAuthenticationOldRequest: {
            customerId: string;
            /**
             * Format: int32
             * @description Method.
             * @enum {integer}
             */
            identifyType: 1;
            /**
             * Format: int32
             * @description Certificate.
             * @enum {integer}
             */
            certificateType?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description File paths relative to the download/ directory of the partner bucket (no bucket name, no download/ prefix), in the prescribed order, case-sensitive. jpg, jpeg, bmp, png, gif or pdf, at most 10 MB each. */
            verifiedFileURL: string[];
            corpName: string;
            verifiedNumber: string;
            regCountry?: string;
            regAddress?: string;
            xaccountType: string;
            enterprisePerson?: components["schemas"]["EnterprisePersonOld"];
            /**
             * Format: int32
             * @description Change type.
             * @enum {integer}
             */
            changeType: 1;
        };
        IsReviewOldResponse: {
            /** @description Failure only. */
            error_code?: string;
            /** @description Failure only. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Manual review needed.
             * @enum {integer}
             */
            isReview?: 0 | 1;
            /** @description Failed checks. Named failCheckItems in the Java and Python SDKs, errorItems in the Go SDK and in published fixtures; accept both. */
            failCheckItems?: string[];
            /** @description Other name of failCheckItems. */
            errorItems?: string[];
        };
        ShowRealnameAuthenticationReviewResultOldResponse: {
            /** @description Failure only. */
            error_code?: string;
            /** @description Failure only. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Result.
             * @enum {integer}
             */
            reviewResult?: 0 | 1 | 2;
            /** @description Reviewer comment; rejected only. */
            opinion?: string | null;
        };
        /** @description Which fields are required was not readable. */
        SyncVerifiedInfoOldRequest: {
            xaccountType?: string;
            xaccountId?: string;
            /** @description Customer ID. */
            domainId?: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            verifiedType?: 0 | 1;
            /**
             * Format: int32
             * @description Fixed.
             * @enum {integer}
             */
            verifiedStatus?: 2;
            name?: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            identifyType?: 1 | 2 | 3 | 4 | 5 | 11;
            verifiedNumber?: string;
        };
        CreatePostalRequest: {
            /** @description Recipient. */
            recipient: string;
            /** @description Province, by name. */
            province: string;
            /** @description City, by name. */
            city: string;
            /** @description District, by name. */
            district: string;
            /** @description Street address. */
            address: string;
            /** @description Postcode; empty string refused. */
            zipcode?: string;
            /** @description Mobile number without dialling prefix. */
            mobile_phone: string;
            /**
             * Format: int32
             * @description Default address.
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        /** @description Omitted fields stay as they are; province, city and district must be sent together. */
        UpdatePostalRequest: {
            /** @description Address to change. */
            address_id: string;
            /** @description Recipient. */
            recipient?: string;
            /** @description Province, by name. */
            province?: string;
            /** @description City, by name. */
            city?: string;
            /** @description District, by name. */
            district?: string;
            /** @description Street address. */
            address?: string;
            /** @description Postcode; empty string refused. */
            zipcode?: string;
            /** @description Mobile number without dialling prefix. */
            mobile_phone?: string;
            /**
             * Format: int32
             * @description Default address.
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        PostalAddress: {
            address_id?: string;
            recipient?: string;
            /** @description Country, by name. */
            nationality?: string;
            province?: string;
            city?: string;
            district?: string;
            address?: string;
            zipcode?: string;
            /** @description Dialling prefix such as 0086. */
            areacode?: string;
            mobile_phone?: string;
            /**
             * Format: int32
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        ListPostalAddressResponse: {
            /** Format: int32 */
            total_count?: number;
            /** @description Singular name, a list. */
            postal_address?: components["schemas"]["PostalAddress"][];
        };
        CreatePostalResponse: {
            address_id?: string;
        };
        Region: {
            /** @description Code such as CN-32. */
            code: string;
            /** @description Name, Chinese only for now. */
            name: string;
        };
        ListProvincesResponse: {
            /**
             * Format: int32
             * @description Number found.
             */
            count?: number;
            provinces?: components["schemas"]["Region"][];
        };
        ListCitiesResponse: {
            /**
             * Format: int32
             * @description Number found.
             */
            count?: number;
            cities?: components["schemas"]["Region"][];
        };
        ListCountiesResponse: {
            /**
             * Format: int32
             * @description Number found.
             */
            count?: number;
            counties?: components["schemas"]["Region"][];
        };
    };
    responses: {
        /** @description Failure. The new generation sends error_code and error_msg only on failure. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error_code": "CBC.0100",
                 *       "error_msg": "Invalid parameter."
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Throttled at the API gateway. The body differs from the business error body. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status_code": 429,
                 *       "request_id": "5b0e1c7de2d14f0c9a54b1f0c2a9d310",
                 *       "error_code": "APIGW.0308",
                 *       "error_message": "The throttling threshold has been reached"
                 *     }
                 */
                "application/json": components["schemas"]["GatewayErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
         * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
         */
        PartnerId: string;
        /**
         * @description Customer account ID; not checked for now.
         * @example 8d2a6b41c7e94f0da3b5e0f1926c7d83
         */
        DomainId: string;
        /** @description Reserved; only Chinese for now. */
        XLanguage: "zh_cn" | "en_us";
        /** @description Tier-1 distributor acting on this reseller; ignored otherwise. */
        IndirectPartnerIdQuery: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListPartnerBalances: {
        parameters: {
            query?: {
                /** @description Tier-1 distributor acting on this reseller; ignored otherwise. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_balances": [
                     *         {
                     *           "account_id": "AT10240000071A",
                     *           "account_type": 1,
                     *           "amount": 182450.75,
                     *           "currency": "CNY",
                     *           "designated_amount": 20000,
                     *           "measure_id": 1
                     *         },
                     *         {
                     *           "account_id": "AT10240000071B",
                     *           "account_type": 2,
                     *           "amount": 60000,
                     *           "currency": "CNY",
                     *           "credit_amount": 100000,
                     *           "measure_id": 1
                     *         },
                     *         {
                     *           "account_id": "AT10240000071C",
                     *           "account_type": 8,
                     *           "amount": 162450.75,
                     *           "currency": "CNY",
                     *           "measure_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerBalancesResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPartnerBalancesOld: {
        parameters: {
            query?: {
                /** @description Absent: the partner's own accounts. Present: one resell customer's accounts. An EMPTY STRING counts as a filter value, not as absent. */
                customer_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
                 * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
                 */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "customer_id": "",
                     *       "account_balances": [
                     *         {
                     *           "account_id": "AT10240000071A",
                     *           "account_type": 1,
                     *           "amount": 182450.75,
                     *           "currency": "CNY",
                     *           "designated_amount": 20000,
                     *           "credit_amount": null,
                     *           "measure_unit": 1,
                     *           "memo": null,
                     *           "type": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerBalancesOldResponse"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListCustomersBalancesDetail: {
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
                 *       "customer_infos": [
                 *         {
                 *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83"
                 *         },
                 *         {
                 *           "customer_id": "b7709c1e53d84a6f9e2d40c8f1a3b562"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListCustomersBalancesDetailRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "customer_balances": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "debt_amount": 0,
                     *           "amount": 3200.5,
                     *           "currency": "CNY",
                     *           "measure_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomersBalancesDetailResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListCustomersBalancesDetailOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customer_infos": [
                 *         {
                 *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83"
                 *         },
                 *         {
                 *           "customer_id": "b7709c1e53d84a6f9e2d40c8f1a3b562"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ListCustomersBalancesDetailOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "customer_balances": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "be_id": "BE-7731",
                     *           "payer_customerId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "debt_amount": 0,
                     *           "amount": 3200.5,
                     *           "currency": "CNY",
                     *           "measure_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomersBalancesDetailOldResponse"];
                };
            };
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ShowCustomerAccountBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account_balances": [
                     *         {
                     *           "account_id": "AT10250000333A",
                     *           "account_type": 1,
                     *           "amount": 3200.5,
                     *           "currency": "CNY",
                     *           "designated_amount": 0,
                     *           "measure_id": 1
                     *         }
                     *       ],
                     *       "debt_amount": 0,
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerAccountBalancesResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ShowCustomerAccountBalancesOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Customer account ID; not checked for now.
                 * @example 8d2a6b41c7e94f0da3b5e0f1926c7d83
                 */
                domain_id: components["parameters"]["DomainId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "account_balances": [
                     *         {
                     *           "account_id": "AT10250000333A",
                     *           "account_type": 1,
                     *           "amount": 3200.5,
                     *           "currency": "CNY",
                     *           "designated_amount": 0,
                     *           "credit_amount": null,
                     *           "measure_unit": 1,
                     *           "memo": null,
                     *           "type": "1"
                     *         }
                     *       ],
                     *       "debtAmount": 0,
                     *       "measureId": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerAccountBalancesOldResponse"];
                };
            };
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListSubCustomers: {
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
                 *       "account_name": "acme",
                 *       "association_type": "2",
                 *       "offset": 0,
                 *       "limit": 20
                 *     }
                 */
                "application/json": components["schemas"]["ListSubCustomersRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "customer_infos": [
                     *         {
                     *           "customer": "示例科技有限公司",
                     *           "account_name": "acme_cn_01",
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "associated_on": "2025-03-18T02:11:09Z",
                     *           "association_type": "2",
                     *           "label": "north",
                     *           "telephone": "13900000000",
                     *           "verified_status": "2",
                     *           "country_code": "0086",
                     *           "customer_type": 1,
                     *           "is_frozen": 0,
                     *           "account_managers": [
                     *             {
                     *               "account_name": "am_li"
                     *             }
                     *           ],
                     *           "xaccount_id": "u-20931",
                     *           "xaccount_type": "DEMO_IDP",
                     *           "customer_level": "V1",
                     *           "email": "ops@example.com"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomersResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListSubCustomersOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "domainName": "acme",
                 *       "cooperationType": "2",
                 *       "offset": 1,
                 *       "limit": 20
                 *     }
                 */
                "application/json": components["schemas"]["ListSubCustomersOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "customerInfoList": [
                     *         {
                     *           "name": "示例科技有限公司",
                     *           "domainName": "acme_cn_01",
                     *           "customerId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "cooperationTime": "2025-03-18T02:11:09Z",
                     *           "cooperationType": "2",
                     *           "label": null,
                     *           "telephone": "13900000000",
                     *           "verifiedStatus": "2",
                     *           "countryCode": null,
                     *           "customerType": 1,
                     *           "isFrozen": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomersOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListSubCustomersDetailOld: {
        parameters: {
            query?: {
                /** @description Master account login name; fuzzy, no spaces. */
                domain_name?: string;
                /** @description Company or person name; fuzzy. */
                corp_name?: string;
                /** @description Page number from 1; empty string refused. */
                page_no?: number;
                /** @description Page size; empty string refused. */
                page_size?: number;
                /** @description Tag; fuzzy. */
                label?: string;
                /** @description Association type; camelCase among snake_case neighbours. */
                cooperationType?: "1" | "2";
            };
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
                 * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
                 */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomersDetailOldResponse"];
                };
            };
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListSubCustomerNewTag: {
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
                 *       "customer_ids": [
                 *         "8d2a6b41c7e94f0da3b5e0f1926c7d83"
                 *       ],
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListSubCustomerNewTagRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "new_customer_tags": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "customer_tag_type": "SMB",
                     *           "new_customer_tag": "Y",
                     *           "effective_time": "2025-04",
                     *           "expire_time": "2026-03"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomerNewTagResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CheckUserIdentity: {
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
                 *       "search_type": "mobile",
                 *       "search_value": "0086-13900000000"
                 *     }
                 */
                "application/json": components["schemas"]["CheckUserIdentityRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "check_result": "available",
                     *       "mobile_remain_available_num": 3
                     *     }
                     */
                    "application/json": components["schemas"]["CheckUserIdentityResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CheckUserIdentityOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "searchType": "mobile",
                 *       "searchKey": "0086-13900000000"
                 *     }
                 */
                "application/json": components["schemas"]["CheckUserIdentityOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "status": "0",
                     *       "uplimit": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckUserIdentityOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    SendVerificationMessageCode: {
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
                 *       "receiver_type": 1,
                 *       "mobile_phone": "13900000000",
                 *       "scene": 29,
                 *       "timeout": 10,
                 *       "lang": "zh-cn"
                 *     }
                 */
                "application/json": components["schemas"]["SendVerificationMessageCodeRequest"];
            };
        };
        responses: {
            /** @description Sent; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    SendVerificationMessageCodeOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "receiverType": 1,
                 *       "mobilePhone": "13900000000",
                 *       "countryCode": "0086",
                 *       "scene": "29"
                 *     }
                 */
                "application/json": components["schemas"]["SendVerificationMessageCodeOldRequest"];
            };
        };
        responses: {
            /** @description Sent; no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreateSubCustomer: {
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
                 *       "xaccount_id": "u-20931",
                 *       "xaccount_type": "DEMO_IDP",
                 *       "domain_name": "acme_cn_01",
                 *       "mobile_phone": "13900000000",
                 *       "verification_code": "482913",
                 *       "include_association_result": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateSubCustomerRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *       "domain_name": "acme_cn_01"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateSubCustomerResponse"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            /** @description CBC.0999, or CBC.99000050 with the IDs of the customer that was created. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.99000050",
                     *       "error_msg": "association result timed out",
                     *       "domain_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *       "domain_name": "acme_cn_01"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateSubCustomerPartialError"] | components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateSubCustomerOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "xAccountId": "u-20931",
                 *       "xAccountType": "DEMO_IDP",
                 *       "domainName": "acme_cn_01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSubCustomerOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domainId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *       "domainName": "acme_cn_01"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateSubCustomerOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPartnerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Account. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Trade type. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEADJUST" | "BERETRIEVE" | "BEUNBIND" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER";
                /** @description From, Beijing date YYYY-MM-DD; default one year ago. */
                trade_time_begin?: string;
                /** @description To, Beijing date YYYY-MM-DD; default today. */
                trade_time_end?: string;
                /** @description Record offset from 0 (number of matching records to skip), not a page number. */
                offset?: number;
                /** @description Records per call. */
                limit?: number;
                /** @description Tier-1 distributor acting on this reseller; ignored otherwise. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
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
                     *           "account_change_id": "ACR240900017",
                     *           "trade_detail_type": "SOURCE_OPERATION_BEADJUST",
                     *           "trade_time": "2026-02-03T04:05:06Z",
                     *           "trade_id": "AD26020312010000aa",
                     *           "change_amount": "-500.00",
                     *           "balance_after_change": "181950.75",
                     *           "type": "2",
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "account_name": "acme_cn_01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerAccountChangeRecordsResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    UpdateCustomerAccountAmount: {
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "amount": 500
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomerAccountAmountRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transfer_id": "AD26020312010000aa"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateCustomerAccountAmountResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    UpdateCustomerAccountAmountOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "amount": "500.00",
                 *       "currency": "CNY",
                 *       "measure_id": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateCustomerAccountAmountOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "trans_id": "AD26020312010000aa"
                     *     }
                     */
                    "application/json": components["schemas"]["TransIdOldResponse"];
                };
            };
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ReclaimToPartnerAccount: {
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "amount": 120
                 *     }
                 */
                "application/json": components["schemas"]["ReclaimToPartnerAccountRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trans_id": "RE26020312080000bb"
                     *     }
                     */
                    "application/json": components["schemas"]["ReclaimToPartnerAccountResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ReclaimToPartnerAccountOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "amount": "120.00",
                 *       "currency": "CNY",
                 *       "measure_id": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReclaimToPartnerAccountOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "trans_id": "RE26020312080000bb"
                     *     }
                     */
                    "application/json": components["schemas"]["TransIdOldResponse"];
                };
            };
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPartnerAdjustRecords: {
        parameters: {
            query?: {
                /** @description A customer, or a reseller of the distributor; absent: all. */
                customer_id?: string;
                /** @description Kind; absent: all. */
                operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
                /** @description From, UTC. */
                operation_time_begin?: string;
                /** @description To, UTC. */
                operation_time_end?: string;
                /** @description Transaction ID. */
                trans_id?: string;
                /** @description Record offset from 0 (number of matching records to skip), not a page number. */
                offset?: number;
                /** @description Records per call. */
                limit?: number;
                /** @description Tier-1 distributor acting on this reseller; ignored otherwise. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "records": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "customer_name": "示例科技有限公司",
                     *           "operation_type": "SOURCE_OPERATION_BEADJUST",
                     *           "amount": "500.00",
                     *           "currency": "CNY",
                     *           "apply_scene": "",
                     *           "operation_time": "2026-02-03T04:05:06Z",
                     *           "measure_id": 1,
                     *           "trans_id": "AD26020312010000aa",
                     *           "memo": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerAdjustRecordsResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPartnerAdjustRecordsV2: {
        parameters: {
            query?: {
                /** @description A customer, or a reseller of the distributor; absent: all. */
                customer_id?: string;
                /** @description Kind; absent: all. */
                operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
                /** @description From, UTC. */
                operation_time_begin?: string;
                /** @description To, UTC. */
                operation_time_end?: string;
                /** @description Transaction ID. */
                trans_id?: string;
                /** @description PAGE NUMBER from 0, despite the name. Beyond the last page the FIRST page comes back. */
                offset?: number;
                /** @description Records per call. */
                limit?: number;
                /** @description Tier-1 distributor acting on this reseller; ignored otherwise. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "records": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "customer_name": "示例科技有限公司",
                     *           "operation_type": "SOURCE_OPERATION_BEADJUST",
                     *           "amount": 500,
                     *           "currency": "CNY",
                     *           "operation_time": "2021-02-03T04:05:06Z",
                     *           "measure_id": 1,
                     *           "trans_id": "AD21020312010000aa"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerAdjustRecordsV2Response"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPartnerAdjustRecordsOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "transfer_type": "0",
                 *       "received_time_min": "2023-01-01T00:00:00Z",
                 *       "received_time_max": "2023-02-01T00:00:00Z",
                 *       "page_no": 1,
                 *       "page_size": 20
                 *     }
                 */
                "application/json": components["schemas"]["ListPartnerAdjustRecordsOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "total_size": 1,
                     *       "adject_records": [
                     *         {
                     *           "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                     *           "customer_name": "示例科技有限公司"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerAdjustRecordsOldResponse"];
                };
            };
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListIndirectPartners: {
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
                 *       "account_name": "reseller_north",
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListIndirectPartnersRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "indirect_partners": [
                     *         {
                     *           "indirect_partner_id": "c40e8f72a91b4d35860d7e9b2f5a1c64",
                     *           "mobile_phone": "13800000000",
                     *           "email": "north@example.com",
                     *           "account_name": "reseller_north",
                     *           "name": "北方示例经销商",
                     *           "associated_on": "2024-06-01T00:00:00Z",
                     *           "account_manager_id": "am_wang",
                     *           "account_manager_name": "王经理"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIndirectPartnersResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    UpdateIndirectPartnerAccount: {
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
                 *       "indirect_partner_id": "c40e8f72a91b4d35860d7e9b2f5a1c64",
                 *       "amount": 10000
                 *     }
                 */
                "application/json": components["schemas"]["IndirectPartnerAmountRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transfer_id": "AD26020412010000cc"
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateCustomerAccountAmountResponse"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ReclaimIndirectPartnerAccount: {
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
                 *       "indirect_partner_id": "c40e8f72a91b4d35860d7e9b2f5a1c64",
                 *       "amount": 2500
                 *     }
                 */
                "application/json": components["schemas"]["IndirectPartnerAmountRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trans_id": "RE26020412050000dd"
                     *     }
                     */
                    "application/json": components["schemas"]["ReclaimToPartnerAccountResponse"];
                };
            };
            400: components["responses"]["Error"];
            401: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreatePersonalRealnameAuth: {
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identify_type": 0,
                 *       "verified_type": 3,
                 *       "verified_file_url": [
                 *         "c1/passport-data.jpg",
                 *         "c1/passport-entry.jpg",
                 *         "c1/passport-hand.jpg"
                 *       ],
                 *       "name": "Li Demo",
                 *       "verified_number": "E00000000",
                 *       "change_type": -1,
                 *       "xaccount_type": "DEMO_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePersonalRealnameAuthRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ChangeEnterpriseRealnameAuthentication: {
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identify_type": 1,
                 *       "certificate_type": 0,
                 *       "verified_file_url": [
                 *         "c1/licence.jpg",
                 *         "c1/id-front.jpg",
                 *         "c1/id-back.jpg"
                 *       ],
                 *       "corp_name": "示例科技有限公司",
                 *       "verified_number": "91000000DEMO00000X",
                 *       "reg_country": "CN",
                 *       "reg_address": "示例路1号",
                 *       "xaccount_type": "DEMO_IDP",
                 *       "enterprise_person": {
                 *         "legel_name": "李示例",
                 *         "legel_id_number": "DEMO-ID-0001",
                 *         "certifier_role": "legalPerson"
                 *       },
                 *       "change_type": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthenticationRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreateEnterpriseRealnameAuthentication: {
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
                 *       "customer_id": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identify_type": 1,
                 *       "certificate_type": 0,
                 *       "verified_file_url": [
                 *         "c1/licence.jpg",
                 *         "c1/id-front.jpg",
                 *         "c1/id-back.jpg"
                 *       ],
                 *       "corp_name": "示例科技有限公司",
                 *       "verified_number": "91000000DEMO00000X",
                 *       "reg_country": "CN",
                 *       "reg_address": "示例路1号",
                 *       "xaccount_type": "DEMO_IDP",
                 *       "enterprise_person": {
                 *         "legel_name": "李示例",
                 *         "legel_id_number": "DEMO-ID-0001",
                 *         "certifier_role": "legalPerson"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateEnterpriseRealnameAuthenticationRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_review": 1
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ShowRealnameAuthenticationReviewResult: {
        parameters: {
            query: {
                /** @description Customer account ID. */
                customer_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "review_result": 1,
                     *       "opinion": "photo not legible"
                     *     }
                     */
                    "application/json": components["schemas"]["ShowRealnameAuthenticationReviewResultResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreatePersonalRealnameAuthOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customerId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identifyType": 0,
                 *       "verifiedType": 3,
                 *       "verifiedFileURL": [
                 *         "c1/passport-data.jpg",
                 *         "c1/passport-entry.jpg",
                 *         "c1/passport-hand.jpg"
                 *       ],
                 *       "name": "Li Demo",
                 *       "verifiedNumber": "E00000000",
                 *       "changeType": -1,
                 *       "xaccountType": "DEMO_IDP"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePersonalRealnameAuthOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ChangeEnterpriseRealnameAuthenticationOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customerId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identifyType": 1,
                 *       "certificateType": 0,
                 *       "verifiedFileURL": [
                 *         "c1/licence.jpg",
                 *         "c1/id-front.jpg",
                 *         "c1/id-back.jpg"
                 *       ],
                 *       "corpName": "示例科技有限公司",
                 *       "verifiedNumber": "91000000DEMO00000X",
                 *       "regCountry": "CN",
                 *       "regAddress": "示例路1号",
                 *       "xaccountType": "DEMO_IDP",
                 *       "enterprisePerson": {
                 *         "legelName": "李示例",
                 *         "legelIdNumber": "DEMO-ID-0001",
                 *         "certifierRole": "legalPerson"
                 *       },
                 *       "changeType": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthenticationOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreateEnterpriseRealnameAuthenticationOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "customerId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "identifyType": 1,
                 *       "certificateType": 0,
                 *       "verifiedFileURL": [
                 *         "c1/licence.jpg",
                 *         "c1/id-front.jpg",
                 *         "c1/id-back.jpg"
                 *       ],
                 *       "corpName": "示例科技有限公司",
                 *       "verifiedNumber": "91000000DEMO00000X",
                 *       "regCountry": "CN",
                 *       "regAddress": "示例路1号",
                 *       "xaccountType": "DEMO_IDP",
                 *       "enterprisePerson": {
                 *         "legelName": "李示例",
                 *         "legelIdNumber": "DEMO-ID-0001",
                 *         "certifierRole": "legalPerson"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateEnterpriseRealnameAuthenticationOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isReview": 1,
                     *       "errorItems": []
                     *     }
                     */
                    "application/json": components["schemas"]["IsReviewOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ShowRealnameAuthenticationReviewResultOld: {
        parameters: {
            query: {
                /** @description Customer account ID. */
                customerId: string;
            };
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
                 * @example 3f1c0b7e5d9a4f62b0c81d2e7a6f9054
                 */
                partner_id: components["parameters"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reviewResult": 2,
                     *       "opinion": null
                     *     }
                     */
                    "application/json": components["schemas"]["ShowRealnameAuthenticationReviewResultOldResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    SyncVerifiedInfoOld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Partner account ID assigned by Huawei. Several old pages say it is not checked for now; the caller is taken from the credentials.
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
                 *       "xaccountType": "DEMO_IDP",
                 *       "xaccountId": "u-20931",
                 *       "domainId": "8d2a6b41c7e94f0da3b5e0f1926c7d83",
                 *       "verifiedType": 1,
                 *       "verifiedStatus": 2,
                 *       "name": "示例科技有限公司",
                 *       "identifyType": 3,
                 *       "verifiedNumber": "91000000DEMO00000X"
                 *     }
                 */
                "application/json": components["schemas"]["SyncVerifiedInfoOldRequest"];
            };
        };
        responses: {
            /** @description Success, or a business failure carried in error_code (see x-error-codes entries with http 200). */
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
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListPostalAddress: {
        parameters: {
            query?: {
                /** @description Record offset from 0; empty string refused. */
                offset?: number;
                /** @description Records per call; empty string refused. 1000 from the customer page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "postal_address": [
                     *         {
                     *           "address_id": "PA-1001",
                     *           "nationality": "中国",
                     *           "areacode": "0086",
                     *           "recipient": "张示例",
                     *           "province": "江苏省",
                     *           "city": "南京市",
                     *           "district": "雨花台区",
                     *           "address": "示例大道8号",
                     *           "zipcode": "210000",
                     *           "mobile_phone": "13900000000",
                     *           "is_default": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPostalAddressResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    UpdatePostal: {
        parameters: {
            query?: never;
            header?: {
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address_id": "PA-1001",
                 *       "is_default": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePostalRequest"];
            };
        };
        responses: {
            /** @description Changed; no body. The exact 2xx status was not readable. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    CreatePostal: {
        parameters: {
            query?: never;
            header?: {
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipient": "张示例",
                 *       "province": "江苏省",
                 *       "city": "南京市",
                 *       "district": "雨花台区",
                 *       "address": "示例大道8号",
                 *       "zipcode": "210000",
                 *       "mobile_phone": "13900000000",
                 *       "is_default": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreatePostalRequest"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address_id": "PA-1001"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatePostalResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    DeletePostal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Address to delete. */
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted; no body. The exact 2xx status was not readable. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListProvinces: {
        parameters: {
            query?: {
                /** @description Record offset from 0 (number of matching records to skip), not a page number. Empty string refused. */
                offset?: number;
                /** @description Records per call. If sent it must have a value: empty and null are refused. */
                limit?: number;
            };
            header?: {
                /** @description Reserved; only Chinese for now. */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 31,
                     *       "provinces": [
                     *         {
                     *           "code": "CN-32",
                     *           "name": "江苏省"
                     *         },
                     *         {
                     *           "code": "CN-33",
                     *           "name": "浙江省"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListProvincesResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListCities: {
        parameters: {
            query: {
                /** @description Province code. */
                province_code: string;
                /** @description Record offset from 0 (number of matching records to skip), not a page number. Empty string refused. */
                offset?: number;
                /** @description Records per call. If sent it must have a value: empty and null are refused. */
                limit?: number;
            };
            header?: {
                /** @description Reserved; only Chinese for now. */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "cities": [
                     *         {
                     *           "code": "CN-32-01",
                     *           "name": "南京市"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCitiesResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
    ListCounties: {
        parameters: {
            query: {
                /** @description City code. */
                city_code: string;
                /** @description Record offset from 0 (number of matching records to skip), not a page number. Empty string refused. */
                offset?: number;
                /** @description Records per call. If sent it must have a value: empty and null are refused. */
                limit?: number;
            };
            header?: {
                /** @description Reserved; only Chinese for now. */
                "X-Language"?: components["parameters"]["XLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": 1,
                     *       "counties": [
                     *         {
                     *           "code": "CN-32-01-14",
                     *           "name": "雨花台区"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCountiesResponse"];
                };
            };
            400: components["responses"]["Error"];
            403: components["responses"]["Error"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["Error"];
        };
    };
}
