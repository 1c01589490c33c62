// Generated from contracts/billing-incentives.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run `npm run generate`.

export interface paths {
    "/v1.0/{domain_id}/customer/account-mgr/bill/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's own monthly expenditure summary (v1.0)
         * @deprecated
         */
        get: operations["ShowCustomerMonthlySumOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/bill/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's own resource consumption records (v1.0)
         * @deprecated
         */
        get: operations["ListCustomerselfResourceRecordsOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/customer/account-mgr/bill/res-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a customer's own resource usage details (v1.0)
         * @deprecated
         */
        get: operations["ListCustomerselfResourceRecordDetailsOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{domain_id}/payments/intl-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices - INTERNATIONAL SITE ONLY, reference for the modelled contract
         * @description The only invoice API found in either generation and on either site. Not callable with China-site accounts; kept here because its enumerations show the model behind the console.
         */
        get: operations["ListIntlInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1.0/{partner_id}/partner/account-mgr/subcustomer-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query resale customers' monthly consumption summary (v1.0)
         * @deprecated
         * @description Resale customers only; refreshed daily with the data of the previous day.
         */
        get: operations["ListSubcustomerMonthlyBillsOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Query a customer's own monthly expenditure summary */
        get: operations["ShowCustomerMonthlySum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Query a customer's own resource consumption records */
        get: operations["ListCustomerselfResourceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query a customer's own resource usage details
         * @description No data before 2019-01.
         */
        post: operations["ListCustomerselfResourceRecordDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/partner-bills/subcustomer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query resale customers' monthly consumption summary
         * @description Resale customers only. Without customer_id: every customer that spends partner-allocated money, unsubscriptions included. Data up to the previous midnight; refreshed daily at 16:00, at the latest by 24:00 (UTC+8).
         */
        get: operations["ListSubcustomerMonthlyBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/partner-bills/subcustomer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query one customer's consumption records (superseded form)
         * @deprecated
         */
        get: operations["ListSubCustomerBillDetailOld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query one sub-customer's consumption records in a billing cycle
         * @description Records of resale and referral customers, 18 months back. The revision records call this operation V2; it has no separate path. An account-manager supervisor must pass account_manager_id. payment_amount is the sum of the paid parts plus debt and write-off.
         */
        get: operations["ListSubCustomerBillDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the sub-customers that consumed anything in a billing cycle
         * @description Entry point of the record query: it yields the customer_id values worth asking for in a cycle, including customers no longer associated, as long as they were associated and consumed in that cycle.
         */
        post: operations["ListConsumeSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/business-certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show the business-information certification */
        get: operations["ShowBusinessCertification"];
        /**
         * MODELLED (no public API; console operation): submit or change the business information
         * @description From submission to approval no settlement can be processed.
         */
        put: operations["SubmitBusinessCertification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/business-certification/verify-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): enter the random amount received on the bank account */
        post: operations["VerifyBusinessBankAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/company-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show the basic information of the company */
        get: operations["ShowCompanyProfile"];
        /**
         * MODELLED (no public API; console operation): change the basic information of the company
         * @description Name and credit code change only through the account center.
         */
        put: operations["UpdateCompanyProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/development-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list the development paths of the account */
        get: operations["ListDevelopmentPaths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/auto-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show the automatic payout setting */
        get: operations["ShowIncentiveAutoPayout"];
        /**
         * MODELLED (no public API; console operation): set automatic payout
         * @description Takes effect for bills accounted afterwards.
         */
        put: operations["UpdateIncentiveAutoPayout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list accounted incentive bills */
        get: operations["ListIncentives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/bills/{incentive_id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list the detail lines of an incentive bill */
        get: operations["ListIncentiveDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list payout orders */
        get: operations["ListIncentivePayouts"];
        put?: never;
        /**
         * MODELLED (no public API; console operation): request the payout of incentives
         * @description Cannot be undone and the method cannot be changed (the console sends such cases to the ecosystem manager or a ticket). Voucher quota appears in ListQuotaCoupons; the owed-invoice form appears in ListOwedInvoices and is settled against later invoices.
         */
        post: operations["CreateIncentivePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/payouts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): compute a payout without requesting it */
        post: operations["PreviewIncentivePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/payouts/{payout_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show a payout order */
        get: operations["ShowIncentivePayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/payouts/{payout_id}/invoice-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show what to invoice for a payout order */
        get: operations["ShowIncentivePayoutInvoiceList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/payouts/{payout_id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MODELLED (no public API; console operation): register the invoices issued for a payout order
         * @description Several invoices per payout order are fine; one invoice must not serve two payout orders. Special invoices only.
         */
        post: operations["SubmitIncentivePayoutInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list incentive statements to reconcile */
        get: operations["ListIncentiveStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/statements/{statement_id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MODELLED (no public API; console operation): confirm an incentive statement
         * @description Payouts can be requested only after confirmation.
         */
        post: operations["ConfirmIncentiveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/incentives/statements/{statement_id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): object to an incentive statement */
        post: operations["FeedbackIncentiveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list invoices */
        get: operations["ListInvoices"];
        put?: never;
        /**
         * MODELLED (no public API; console operation): request an invoice from Huawei Cloud
         * @description Amounts come from the consumption of resale customers, those of cloud resellers included. Invoiceable: Huawei Cloud products and selected (严选) marketplace goods; other marketplace goods are invoiced by their vendor. Issuing and mailing take up to 3 working days.
         */
        post: operations["CreateInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/invoiceable-customer-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list customers with amounts that can be invoiced per billing cycle */
        get: operations["ListInvoiceableCustomerCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/invoiceable-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list billing cycles that can be invoiced, with amounts and blocking reasons */
        get: operations["ListInvoiceableCycles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/invoiceable-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list orders that can be invoiced */
        get: operations["ListInvoiceableOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/owed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list owed invoices and their balance */
        get: operations["ListOwedInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/owed/offset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MODELLED (no public API; console operation): settle owed invoices against consumption not yet invoiced
         * @description All owed invoices must be settled before further ones are issued; they also lower the withdrawable balance.
         */
        post: operations["OffsetOwedInvoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): check an invoice request and show how it splits by tax rate, without creating anything */
        post: operations["PreviewInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/settings/mailing-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list mailing addresses */
        get: operations["ListInvoiceMailingAddresses"];
        put?: never;
        /** MODELLED (no public API; console operation): add a mailing address */
        post: operations["CreateInvoiceMailingAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/settings/mailing-addresses/{address_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** MODELLED (no public API; console operation): change a mailing address */
        put: operations["UpdateInvoiceMailingAddress"];
        post?: never;
        /** MODELLED (no public API; console operation): delete a mailing address */
        delete: operations["DeleteInvoiceMailingAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/settings/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list invoice title information */
        get: operations["ListInvoiceProfiles"];
        put?: never;
        /** MODELLED (no public API; console operation): create invoice title information */
        post: operations["CreateInvoiceProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/settings/profiles/{profile_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** MODELLED (no public API; console operation): change invoice title information */
        put: operations["UpdateInvoiceProfile"];
        post?: never;
        /** MODELLED (no public API; console operation): delete invoice title information */
        delete: operations["DeleteInvoiceProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show one invoice */
        get: operations["ShowInvoice"];
        put?: never;
        post?: never;
        /** MODELLED (no public API; console operation): delete a rejected or withdrawn request */
        delete: operations["DeleteInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/{invoice_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MODELLED (no public API; console operation): withdraw a request
         * @description PENDING_REVIEW: withdrawn at once. ISSUING: paper only, reviewed for 1-3 working days.
         */
        post: operations["CancelInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/{invoice_id}/confirm-receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): confirm that a mailed paper invoice arrived */
        post: operations["ConfirmInvoiceReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/{invoice_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): get the download address of an electronic or digital invoice */
        get: operations["ShowInvoiceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/invoices/{invoice_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * MODELLED (no public API; console operation): return an issued invoice
         * @description Whole invoices only; the request cannot be taken back. Paper: the partner pays the courier and mails the invoice; digital: nothing is mailed. Needed before invoiced money can be withdrawn or the invoice issued again.
         */
        post: operations["ReturnInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): show the onboarding state in HCPN */
        get: operations["ShowOnboarding"];
        put?: never;
        /**
         * MODELLED (no public API; console operation): apply to join HCPN
         * @description Onboarded accounts cannot leave or move to another company; name changes go through the account center.
         */
        post: operations["ApplyOnboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list invited members and project specialists */
        get: operations["ListProjectSpecialists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): invite a person to link a personal account */
        post: operations["InviteProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists/{member_id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): apply for the project specialist role for a linked member */
        post: operations["ApplyProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists/{member_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): ask to end the project specialist role */
        post: operations["CancelProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists/{member_id}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): remove the link of a personal account */
        post: operations["UnlinkProjectSpecialist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/organization/project-specialists/{member_id}/withdraw-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): take back the request to end the role */
        post: operations["WithdrawProjectSpecialistCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/program-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list program and level applications */
        get: operations["ListProgramApplications"];
        put?: never;
        /** MODELLED (no public API; console operation): apply for a program or a higher level */
        post: operations["CreateProgramApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/program-applications/{application_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** MODELLED (no public API; console operation): withdraw an open application */
        post: operations["WithdrawProgramApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/program-enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list joined programs with level and validity */
        get: operations["ListProgramEnrollments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/program-enrollments/{enrollment_id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): get the download address of a program certificate */
        get: operations["ShowProgramCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partner-console/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** MODELLED (no public API; console operation): list the partner programs and whether the account may join */
        get: operations["ListPartnerPrograms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant voucher quota to cloud resellers
         * @description Every listed reseller receives quota_amount; the total must fit the distributor quota.
         */
        post: operations["UpdateCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back voucher quota from cloud resellers */
        post: operations["ReclaimCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List coupon quotas of the partner (or of a reseller) */
        post: operations["ListQuotaCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List grants and reclaims of reseller voucher quota */
        get: operations["ListCouponQuotasRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/issued-coupon-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List voucher quotas a distributor granted to resellers */
        get: operations["ListIssuedCouponQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/incentive-discount-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Query incentive and discount policies per cloud service type */
        get: operations["ListIncentiveDiscountPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's own coupons
         * @description Total is in count, not total_count. Coupons expired more than a year ago are not returned (partner and customer documents agree).
         */
        get: operations["ListSubCustomerCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coupons issued to sub-customers
         * @description Resale customers only (the console also shows referral customers). Coupons expired two years or more are not returned (earlier documentation: 12 months).
         */
        get: operations["ListIssuedPartnerCoupons"];
        put?: never;
        /**
         * Issue coupons from a quota to resale customers
         * @description Resale customers only. Up to 100 customers per call (the console allows 10).
         */
        post: operations["CreatePartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back an issued coupon */
        post: operations["ReclaimPartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List issue and reclaim records of coupons */
        get: operations["ListPartnerCouponsRecord"];
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
        AdjustCouponQuotasReq: {
            /** @description Distributor's own quota to grant from. */
            quota_id: string;
            /** @description Cloud reseller IDs. */
            indirect_partner_ids: string[];
            /** @description Value granted to each reseller; greater than 0, 2 decimals. */
            quota_amount: components["schemas"]["Money"];
        };
        /**
         * @description How the sub-customer is associated with the partner.
         * @enum {string}
         */
        AssociationType: "1" | "2";
        AzCodeInfo: {
            /** @description Availability zone code. */
            az_code?: string;
        };
        /**
         * @description Account type a deduction came from.
         * @enum {string}
         */
        BalanceType: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_BONUS" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
        /** @description Account type a deduction came from, v1.0. Open list. */
        BalanceTypeOld: string | null;
        BalanceTypeDeductSumOld: {
            /** @description Account type. */
            balanceTypeId?: components["schemas"]["BalanceType"];
            /** @description Amount. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Bill type. */
            billType?: components["schemas"]["SumBillType"];
        };
        BalanceTypeDeductSumV2: {
            /** @description Account type. */
            balance_type?: components["schemas"]["BalanceType"];
            /** @description Amount; negative for unsubscriptions and write-offs where the bill type says so. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Bill type. */
            bill_type?: components["schemas"]["SumBillType"];
        };
        BalanceTypePayOld: {
            /** @description Account type. */
            balance_type_id?: components["schemas"]["BalanceTypeOld"];
            /** @description Amount. */
            deduct_amount?: components["schemas"]["MoneyOld"];
        };
        /**
         * Format: int32
         * @description Bill type of a consumption record, current value set.
         * @enum {integer}
         */
        BillDetailType: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
        /** @description Record of the v1.0 summary. */
        BillSumInfoOld: {
            /** @description Customer account ID. */
            customerId?: string;
            /** @description Bill type. */
            billType?: components["schemas"]["SumBillType"];
            /** @description Cloud service type code. */
            cloudServiceTypeCode?: string;
            /** @description Consumption type. */
            payMethod?: components["schemas"]["PayMethodOld"];
            /** @description Amount; negative when billType is 1 or 2. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears. */
            debtAmount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            writeoffDebtAmount?: components["schemas"]["MoneyOut"];
            /** @description Discount. */
            discountAmount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measureId?: components["schemas"]["MeasureYuan"];
            /** @description Currency, per record here. */
            currency?: string;
            /** @description Paid amount per account type. */
            accountDetails?: components["schemas"]["BalanceTypeDeductSumOld"][];
        };
        BillSumInfoV2: {
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Bill type. */
            bill_type?: components["schemas"]["SumBillType"];
            /** @description Billing mode; the page lists 1 and 3 for the response. */
            charge_mode?: components["schemas"]["ChargeModeMonthly"];
            /** @description Amount; negative when bill_type is 1 or 2. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears created because the customer account was short; absent for unsubscriptions and write-offs. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            adjustment_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount amount. */
            discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            account_details?: components["schemas"]["BalanceTypeDeductSumV2"][];
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
        };
        BillSumRecordInfoV2: {
            /** @description Billing cycle, YYYY-MM. */
            bill_cycle?: string;
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Billing mode. */
            charging_mode?: components["schemas"]["ChargingMode"];
            /** @description List price. */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount against the list price. */
            official_discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount dropped by rounding. */
            truncated_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount payable. */
            consume_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_value_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            writeoff_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Bill type. */
            bill_type?: components["schemas"]["MonthlySumBillType"];
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Login name of the consuming account. */
            account_name?: string;
        };
        BillSumRecordV1Old: {
            /** @description Customer account ID. */
            customer_id?: string | null;
            /** @description Resource type code. */
            resource_type_code?: string | null;
            /** @description Region code. */
            region_code?: string | null;
            /** @description Cloud service type code. */
            cloud_service_type_code?: string | null;
            /** @description Period the data was collected over. */
            consume_time?: string | null;
            /** @description Consumption type. */
            pay_method?: components["schemas"]["PayMethodOld"];
            /** @description Amount payable. */
            consume_amount?: components["schemas"]["MoneyOld"];
            /** @description Arrears. */
            debt?: components["schemas"]["MoneyOld"];
            /** @description Discount. */
            discount?: components["schemas"]["MoneyOld"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureOld"];
            /**
             * Format: int32
             * @description Expenditure type.
             */
            bill_type?: number | null;
            /** @description Deduction per account type. */
            account_details?: components["schemas"]["BalanceTypePayOld"][];
            /** @description Discount details. */
            discount_detail_infos?: components["schemas"]["DiscountDetailInfoOld"][];
            /** @description Enterprise project ID (camel case in a snake-case record). */
            enterpriseProjectId?: string | null;
        };
        /**
         * Format: int32
         * @description Bill type of the superseded consumption-record query; value set of the last SDK release that carried it (2021-09). Later pages may carry more values; treat as open.
         * @enum {integer}
         */
        BillTypeOld: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16;
        BusinessCertification: {
            /** @description State. */
            state?: components["schemas"]["BusinessCertificationState"];
            /** @description Reason. */
            reject_reason?: string;
            /** @description Entity it is for. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Company. */
            company_name?: string;
            /** @description Contact. */
            contact_name?: string;
            /** @description E-mail. */
            contact_email?: string;
            /** @description Account name; must equal the real-name verified name. */
            bank_account_name?: string;
            /** @description Bank. */
            bank_name?: string;
            /** @description Branch. */
            bank_branch?: string;
            /** @description Account. */
            bank_account?: string;
            /** @description Settlement currency. */
            currency?: string;
            /**
             * @description GENERAL or SMALL_SCALE.
             * @enum {string}
             */
            taxpayer_type?: "GENERAL" | "SMALL_SCALE";
            /** @description Taxpayer ID. */
            taxpayer_id?: string;
        };
        BusinessCertificationInput: {
            /** @description Company. */
            company_name: string;
            /** @description Contact. */
            contact_name?: string;
            /** @description E-mail. */
            contact_email?: string;
            /** @description Account name; must equal the real-name verified name. */
            bank_account_name: string;
            /** @description Bank. */
            bank_name: string;
            /** @description Branch. */
            bank_branch?: string;
            /** @description Account. */
            bank_account: string;
            /** @description Settlement currency. */
            currency?: string;
            /**
             * @description GENERAL or SMALL_SCALE.
             * @enum {string}
             */
            taxpayer_type?: "GENERAL" | "SMALL_SCALE";
            /** @description Taxpayer ID. */
            taxpayer_id: string;
        };
        /**
         * @description State of the business-information certification (商业信息认证).
         * @enum {string}
         */
        BusinessCertificationState: "NOT_SUBMITTED" | "IN_REVIEW" | "BANK_VERIFYING" | "APPROVED" | "REJECTED";
        /**
         * @description Billing mode accepted by the monthly summary.
         * @enum {string}
         */
        ChargeModeMonthly: "1" | "3" | "11";
        /**
         * @description Billing mode of the superseded record query (string).
         * @enum {string}
         */
        ChargeModeOld: "1" | "3" | "10";
        /**
         * @description Billing mode (string form).
         * @enum {string}
         */
        ChargeModeStr: "1" | "3" | "10" | "11";
        /**
         * Format: int32
         * @description Billing mode (integer form).
         * @enum {integer}
         */
        ChargingMode: 1 | 3 | 10 | 11;
        /** @description Shared by all accounts of the company. */
        CompanyProfile: {
            /** @description Partner ID. */
            partner_id?: string;
            /** @description Huawei ecosystem manager. */
            ecosystem_manager?: string;
            /** @description Company; from the real-name data, read only. */
            company_name?: string;
            /** @description English name. */
            english_name?: string;
            /** @description Unified social credit code, read only. */
            registration_no?: string;
            /** @description Business region. */
            business_region?: string;
            /** @description Address. */
            address?: string;
            /** @description Web site. */
            website?: string;
            /** @description Employees, band. */
            company_size?: string;
            /** @description Introduction. */
            introduction?: string;
            /** @description Contact. */
            contact_name?: string;
            /** @description Phone. */
            contact_phone?: string;
            /** @description E-mail. */
            contact_email?: string;
            /**
             * @description Language of notices.
             * @enum {string}
             */
            message_language?: "zh_cn" | "en_us";
            /** @description Time zone notices follow. */
            time_zone?: string;
        };
        CompanyProfileInput: {
            /** @description English name. */
            english_name?: string;
            /** @description Business region. */
            business_region?: string;
            /** @description Address. */
            address?: string;
            /** @description Web site. */
            website?: string;
            /** @description Employees, band. */
            company_size?: string;
            /** @description Introduction. */
            introduction?: string;
            /** @description Contact. */
            contact_name?: string;
            /** @description Phone. */
            contact_phone?: string;
            /** @description E-mail. */
            contact_email?: string;
            /**
             * @description Language of notices.
             * @enum {string}
             */
            message_language?: "zh_cn" | "en_us";
            /** @description Time zone notices follow. */
            time_zone?: string;
        };
        /**
         * @description Huawei contracting entity (签约主体) that issues the invoice; decides which media are allowed.
         * @enum {string}
         */
        ContractEntity: "HUAWEI_CLOUD_COMPUTING" | "OTHER";
        /**
         * @description Coupon operation.
         * @enum {string}
         */
        CouponOperationType: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
        CouponQuotaV2: {
            /** @description Coupon quota ID. */
            quota_id?: string;
            /** @description Quota type; defaults to 0 in the quota query. */
            quota_type?: components["schemas"]["QuotaType"];
            /** @description Creation time, UTC. */
            create_time?: string;
            /** @description Last update time, UTC. */
            last_update_time?: string;
            /** @description Quota value, 2 decimals. */
            quota_value?: components["schemas"]["MoneyOut"];
            /** @description Quota status. */
            quota_status?: components["schemas"]["QuotaStatus"];
            /** @description Remaining balance, 2 decimals. */
            balance?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency code. */
            currency?: string;
            /** @description Effective time, UTC. */
            effective_time?: string;
            /** @description Expiry time, UTC. */
            expire_time?: string;
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
        };
        CouponRecordV2: {
            /** @description Unique identifier of the record. */
            id?: string;
            /** @description Operation type. */
            operation_type?: components["schemas"]["CouponOperationType"];
            /** @description Coupon quota ID. */
            quota_id?: string;
            /** @description Quota type; defaults to 0 in the quota query. */
            quota_type?: components["schemas"]["QuotaType"];
            /** @description Coupon ID. */
            coupon_id?: string;
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Face value when issued; the amount taken back when reclaimed. */
            operation_amount?: components["schemas"]["MoneyOut"];
            /** @description Operation time, UTC. */
            operation_time?: string;
            /** @description Operation result. */
            result?: components["schemas"]["OperationResult"];
            /** @description Remark. */
            remark?: string;
        };
        CouponSimpleInfo: {
            /** @description Customer that received the coupon. */
            id: string;
            /** @description Coupon ID. */
            coupon_id: string;
        };
        /**
         * Format: int32
         * @description Coupon instance state. Used, expired and reclaimed ones are returned for a limited look-back only.
         * @enum {integer}
         */
        CouponStatus: 1 | 2 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description Coupon type.
         * @enum {integer}
         */
        CouponType: 1 | 2 | 3 | 4;
        /**
         * Format: int32
         * @description Coupon version.
         * @enum {integer}
         */
        CouponVersion: 1 | 2;
        CreateInvoiceMailingAddressResponse: {
            /** @description Address ID. */
            address_id?: string;
        };
        /** @description Several invoices when the selection holds several tax rates. */
        CreateInvoiceResponse: {
            /** @description Request ID. */
            request_id?: string;
            invoices?: components["schemas"]["Invoice"][];
        };
        CreatePartnerCouponsReq: {
            /** @description Coupon quota ID. */
            quota_id: string;
            /** @description Customer account IDs. */
            customer_ids: string[];
            /** @description Face value; greater than 0, 2 decimals. */
            face_value: components["schemas"]["Money"];
            /** @description Effective time, UTC; defaults to that of the quota. */
            valid_time?: string;
            /** @description Expiry time, UTC; defaults to that of the quota. */
            expire_time?: string;
            /** @description Cloud service types the coupon may pay; empty inherits the quota restriction and may not exceed it. */
            cloud_service_types?: string[];
            /** @description Product IDs the coupon may pay; obtained offline; empty inherits the quota restriction. */
            product_ids?: string[];
            /** @description Issuing remark, visible to the partner only. */
            memo?: string;
            /** @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller. */
            indirect_partner_id?: string;
        };
        CreatePartnerCouponsResponse: {
            error_details?: components["schemas"]["ErrorDetail"][];
            coupon_infos?: components["schemas"]["CouponSimpleInfo"][];
        };
        CreatePostalOldResponse: {
            /** @description Address ID. */
            address_id?: string;
        };
        CustomerCycleRef: {
            /** @description Customer account ID. */
            customer_id: string;
            /** @description Billing cycle, YYYY-MM. */
            bill_cycle: string;
        };
        /**
         * @description Development path (发展路径).
         * @enum {string}
         */
        DevelopmentPath: "SOFTWARE" | "SERVICE" | "DIGITAL_TRANSFORMATION_SI" | "LEARNING_ENABLEMENT" | "DISTRIBUTOR" | "HARDWARE";
        DevelopmentPathMembership: {
            /** @description Path. */
            path?: components["schemas"]["DevelopmentPath"];
            /** @description Stage. */
            stage?: components["schemas"]["PathStage"];
            /**
             * Format: date-time
             * @description Selected, UTC.
             */
            select_time?: string;
            /** @description Whether it can still be left (only before any program, certification, solution, voucher, fund or incentive record). */
            exit_allowed?: boolean;
        };
        DiscountDetailInfoOld: {
            /** @description Discount type. */
            promotion_type?: string | null;
            /** @description Amount. */
            discount_amount?: components["schemas"]["MoneyOld"];
            /** @description Discount ID. */
            promotion_id?: string | null;
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureOld"];
        };
        /**
         * @description State of a program membership (our grouping).
         * @enum {string}
         */
        EnrollmentState: "ACTIVE" | "EXIT_IN_REVIEW" | "EXPIRED" | "EXITED";
        /**
         * @description Failure body of every operation.
         * @example {
         *       "error_code": "CBC.0100",
         *       "error_msg": "Invalid parameter."
         *     }
         */
        ErrorBody: {
            /** @description Business code such as CBC.0100. */
            error_code?: string;
            /** @description Human-readable text, language follows X-Language. */
            error_msg?: string;
        };
        ErrorDetail: {
            /** @description Business code of this item. */
            error_code?: string;
            /** @description Text of this item. */
            error_msg?: string;
            /** @description ID of the item that failed (customer, reseller or quota). */
            id?: string;
        };
        /**
         * Format: int32
         * @description How the coupon was obtained.
         * @enum {integer}
         */
        FetchMethod: 1 | 2 | 3 | 4 | 5;
        /**
         * @description Flag.
         * @enum {string}
         */
        Flag01: "0" | "1";
        ICouponUseLimitInfoV2: {
            /** @description Restriction ID (the spelling is part of the field name). */
            use_limiti_info_id?: string;
            /** @description Restriction key (service type, region, order amount, ...). */
            limit_key?: string;
            /** @description First value of the restriction. */
            value1?: string;
            /** @description Second value of the restriction. */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Restriction type. */
            limit_type?: string;
            /** @description Promotion plan ID. */
            promotion_plan_id?: string;
        };
        IQueryUserCouponsResultV2: {
            /** @description Coupon ID. */
            coupon_id?: string;
            /** @description Coupon code. */
            coupon_code?: string;
            /** @description Coupon state. */
            status?: components["schemas"]["CouponStatus"];
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Coupon type. */
            coupon_type?: components["schemas"]["CouponType"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Face value; greater than 0, 2 decimals; always a JSON number (the SDK reads a float here, a decimal in the other coupon lists). */
            face_value?: number;
            /** @description Effective time, UTC; defaults to that of the quota. */
            valid_time?: string;
            /** @description Expiry time, UTC. */
            expire_time?: string;
            /** @description Order ID. */
            order_id?: string;
            /** @description Promotion plan ID. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Promotion plan description. */
            plan_desc?: string;
            /** @description Medium. */
            media_type?: components["schemas"]["MediaType"];
            /** @description How it was obtained. */
            fetch_method?: components["schemas"]["FetchMethod"];
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /** @description Activation time, UTC. */
            active_time?: string;
            /** @description Time of use, UTC. */
            reserve_time?: string;
            /** @description Promotion ID. */
            promotion_id?: string;
            /** @description Creation time, UTC. */
            create_time?: string;
            /** @description Coupon version. */
            coupon_version?: components["schemas"]["CouponVersion"];
            /** @description Remaining balance, 2 decimals; always a JSON number (the SDK reads a float here, a decimal in the other coupon lists). */
            balance?: number;
            /** @description Order that holds a lock on the coupon; empty for old-version coupons. */
            lock_order_id?: string;
            /** @description Purpose. */
            coupon_usage?: string;
            /** @description Frozen or not. */
            is_frozen?: components["schemas"]["Flag01"];
            /** @description Currency code. */
            currency?: string;
            /** @description Extension field. */
            extend_param1?: string;
            /** @description Issuing source: the partner ID for partner-issued coupons, otherwise a campaign or creator ID. */
            source_id?: string;
        };
        IQueryUserPartnerCouponsResultV2: {
            /** @description Coupon ID. */
            coupon_id?: string;
            /** @description Coupon state. */
            status?: components["schemas"]["PartnerCouponStatus"];
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Coupon type. */
            coupon_type?: components["schemas"]["PartnerCouponType"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Face value; greater than 0, 2 decimals. */
            face_value?: components["schemas"]["MoneyOut"];
            /** @description Effective time, UTC. */
            effective_time?: string;
            /** @description Expiry time, UTC. */
            expire_time?: string;
            /** @description Order ID. */
            order_id?: string;
            /** @description Promotion plan ID. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            promotion_plan_name?: string;
            /** @description Promotion plan description. */
            promotion_plan_desc?: string;
            /** @description Medium. */
            media_type?: components["schemas"]["MediaType"];
            /** @description How it was obtained. */
            fetch_method?: components["schemas"]["FetchMethod"];
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /** @description Activation time, UTC. */
            active_time?: string;
            /** @description Last use. */
            last_used_time?: string;
            /** @description Promotion ID. */
            promotion_id?: string;
            /** @description Creation time, UTC. */
            create_time?: string;
            /** @description Remaining balance, 2 decimals. */
            balance?: components["schemas"]["MoneyOut"];
            /** @description Order that holds a lock on the coupon; empty for old-version coupons. */
            lock_order_id?: string;
            /** @description Frozen or not. */
            is_frozen?: components["schemas"]["Flag01"];
        };
        IncentiveAndDiscountPolicy: {
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Incentive policy. */
            incentive_policy?: components["schemas"]["IncentivePolicy"];
            /** @description Partner discount allowed. */
            allow_discount?: components["schemas"]["YesNo"];
        };
        IncentiveAutoPayout: {
            /** @description On or off. */
            enabled?: boolean;
            /** @description Method used. */
            method?: components["schemas"]["IncentivePayoutMethod"];
            /**
             * @description Rate for methods with an invoice.
             * @enum {string}
             */
            partner_tax_rate?: "" | "0.03" | "0.06";
            /**
             * Format: date-time
             * @description Updated, UTC.
             */
            update_time?: string;
        };
        IncentiveBill: {
            /** @description Incentive bill ID. */
            incentive_id?: string;
            /** @description Statement it stems from. */
            statement_id?: string;
            /** @description Period. */
            reconcile_period?: string;
            /** @description Incentive plan. */
            incentive_plan?: string;
            /** @description Association; absent = special incentive. */
            association_type?: components["schemas"]["AssociationType"];
            /** @description State. */
            state?: components["schemas"]["IncentiveState"];
            /** @description Total; can be negative after refunds. */
            incentive_amount?: components["schemas"]["Money"];
            /** @description Payable now (待申付金额). */
            payable_amount?: components["schemas"]["Money"];
            /** @description Frozen. */
            frozen_amount?: components["schemas"]["Money"];
            /** @description In open payout orders. */
            requested_amount?: components["schemas"]["Money"];
            /** @description Paid. */
            paid_amount?: components["schemas"]["Money"];
            /** @description Why frozen. */
            freeze_reasons?: components["schemas"]["IncentiveFreezeReason"][];
            /** @description Tax rate of the products. */
            product_tax_rate?: string;
            /** @description Payout methods open for it. */
            allowed_methods?: components["schemas"]["IncentivePayoutMethod"][];
            /**
             * Format: date-time
             * @description Payout notice; validity starts here.
             */
            notify_time?: string;
            /**
             * Format: date-time
             * @description Only after leaving the program: one year after the program identity ended.
             */
            expire_time?: string;
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        IncentiveDetail: {
            /** @description Detail ID. */
            detail_id?: string;
            /** @description Order ID. */
            order_id?: string;
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Customer name. */
            customer_name?: string;
            /** @description Account manager. */
            account_manager_name?: string;
            /** @description Product type. */
            product_type?: string;
            /** @description Performance. */
            performance_amount?: components["schemas"]["Money"];
            /** @description Rate. */
            incentive_rate?: string;
            /** @description Incentive. */
            incentive_amount?: components["schemas"]["Money"];
            /** @description Frozen. */
            frozen?: boolean;
            /** @description Reason. */
            freeze_reason?: components["schemas"]["IncentiveFreezeReason"];
        };
        IncentiveFeedback: {
            /** @description Detail lines meant. */
            detail_ids?: string[];
            /** @description Objection. */
            text: string;
        };
        /**
         * @description Why an amount is frozen: purchases on credit stay frozen until the customer pays.
         * @enum {string}
         */
        IncentiveFreezeReason: "MILESTONE_NOT_DELIVERED" | "POSTPAID_NOT_REPAID" | "CASH_COUPON_NOT_REPAID" | "CERTIFICATION_IN_CHANGE" | "OTHER";
        /** @description Invoice list (开票清单) the partner prints and sends along. */
        IncentiveInvoiceList: {
            /** @description Payout order ID. */
            payout_id?: string;
            /** @description Amount to invoice, tax included. */
            invoice_amount?: components["schemas"]["Money"];
            /** @description Rate. */
            tax_rate?: string;
            /** @description Type to issue. */
            invoice_type?: components["schemas"]["InvoiceType"];
            /** @description Title to issue to. */
            buyer_title?: string;
            /** @description Where paper invoices and the printed list go. */
            mailing_address?: string;
            /** @description Where electronic special invoices go. */
            mailbox?: string;
        };
        IncentiveInvoiceNo: {
            /** @description Invoice number. */
            invoice_no: string;
            /** @description Amount. */
            amount: components["schemas"]["Money"];
            /** @description Medium. */
            medium: components["schemas"]["InvoiceMedium"];
        };
        IncentivePayout: {
            /** @description Payout order ID. */
            payout_id?: string;
            /** @description Mode. */
            mode?: components["schemas"]["IncentivePayoutMode"];
            /** @description Method. */
            method?: components["schemas"]["IncentivePayoutMethod"];
            /** @description State. */
            state?: components["schemas"]["IncentivePayoutState"];
            /** @description Bills covered. */
            incentive_ids?: string[];
            /** @description Requested. */
            apply_amount?: components["schemas"]["Money"];
            /** @description To be paid. */
            settlement_amount?: components["schemas"]["Money"];
            /** @description Partner's invoice rate. */
            partner_tax_rate?: string;
            /** @description Invoice needed. */
            invoice_required?: boolean;
            /** @description Owed invoice created by the payout. */
            owed_invoice_id?: string;
            /** @description Coupon quota created by the payout. */
            voucher_quota_id?: string;
            /** @description Reason of a refusal. */
            reject_reason?: string;
            /**
             * Format: date-time
             * @description Requested, UTC.
             */
            apply_time?: string;
            /**
             * Format: date-time
             * @description Paid, UTC.
             */
            pay_time?: string;
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        IncentivePayoutInvoices: {
            invoices: components["schemas"]["IncentiveInvoiceNo"][];
            /** @description Courier number of paper invoices. */
            express_no?: string;
        };
        /**
         * @description Payout method; cannot be changed once submitted.
         * @enum {string}
         */
        IncentivePayoutMethod: "VOUCHER_QUOTA" | "BANK_TRANSFER" | "CLOUD_ACCOUNT" | "CLOUD_ACCOUNT_INVOICE_OWED";
        /**
         * @description How the payout came about.
         * @enum {string}
         */
        IncentivePayoutMode: "ALL_MERGED" | "SELECTED" | "AUTO";
        IncentivePayoutPreview: {
            /** @description Sum of the payable amounts, product tax included. */
            apply_amount?: components["schemas"]["Money"];
            /** @description What is paid. With an invoice: apply amount / (1 + product rate) x (1 + partner rate); otherwise equal to the apply amount. */
            settlement_amount?: components["schemas"]["Money"];
            /** @description Whether the partner must invoice Huawei. */
            invoice_required?: boolean;
            /** @description Booked as owed invoice, at the product tax rate. */
            owed_invoice_amount?: components["schemas"]["Money"];
            /** @description Bills covered. */
            incentive_ids?: string[];
        };
        IncentivePayoutPreviewRequest: {
            /**
             * @description ALL_MERGED or SELECTED.
             * @enum {string}
             */
            mode: "ALL_MERGED" | "SELECTED";
            /** @description For SELECTED: 1-100 bills; absent for ALL_MERGED. */
            incentive_ids?: string[];
            /** @description Method. */
            method: components["schemas"]["IncentivePayoutMethod"];
            /**
             * @description Rate the partner invoices at; for BANK_TRANSFER and CLOUD_ACCOUNT only.
             * @enum {string}
             */
            partner_tax_rate?: "0.03" | "0.06";
        };
        IncentivePayoutRequest: {
            /**
             * @description ALL_MERGED or SELECTED.
             * @enum {string}
             */
            mode: "ALL_MERGED" | "SELECTED";
            /** @description For SELECTED: 1-100 bills; absent for ALL_MERGED. */
            incentive_ids?: string[];
            /** @description Method. */
            method: components["schemas"]["IncentivePayoutMethod"];
            /**
             * @description Rate the partner invoices at; for BANK_TRANSFER and CLOUD_ACCOUNT only.
             * @enum {string}
             */
            partner_tax_rate?: "0.03" | "0.06";
            /** @description Sum the caller saw; differing from the current sum refuses the call. */
            expected_amount: components["schemas"]["Money"];
            /** @description Caller-made unique key, at most 64 characters. The same key with the same body returns the first result; with another body PCM.0409. */
            client_token: string;
        };
        /**
         * @description State of a payout order (申付单).
         * @enum {string}
         */
        IncentivePayoutState: "SUBMITTED" | "CREATE_FAILED" | "PENDING_INVOICE" | "INVOICE_REVIEW" | "INVOICE_REJECTED" | "APPROVED" | "PAYING" | "COMPLETED" | "PAY_FAILED";
        /**
         * @description Incentive policy of a cloud service type.
         * @enum {string}
         */
        IncentivePolicy: "0" | "1" | "2" | "13";
        /**
         * @description State of an incentive statement.
         * @enum {string}
         */
        IncentiveReconciliationState: "ESTIMATED" | "PENDING_CONFIRMATION" | "GRANTING" | "GRANTED";
        /**
         * @description State of an incentive bill after accounting (our grouping; the manual names ACCOUNTED, frozen and expired).
         * @enum {string}
         */
        IncentiveState: "ACCOUNTED" | "PARTLY_REQUESTED" | "REQUESTED" | "PAID" | "FROZEN" | "OFFSET" | "EXPIRED";
        IncentiveStatement: {
            /** @description Incentive statement ID. */
            statement_id?: string;
            /** @description Statement period (对账期次). */
            reconcile_period?: string;
            /** @description Incentive plan. */
            incentive_plan?: string;
            /** @description Association; absent for special incentives that are not performance-based. */
            association_type?: components["schemas"]["AssociationType"];
            /** @description Performance it is computed from. */
            performance_amount?: components["schemas"]["Money"];
            /** @description Incentive. */
            incentive_amount?: components["schemas"]["Money"];
            /** @description State. */
            state?: components["schemas"]["IncentiveReconciliationState"];
            /**
             * Format: date-time
             * @description End of the publicity period; unconfirmed statements are confirmed automatically then.
             */
            publicity_end_time?: string;
        };
        /** @description International site only, amounts in US dollars. */
        IntlInvoice: {
            /** @description Request ID. */
            requestId?: string;
            /** @description Reason of a rejection. */
            cancelReason?: string;
            /** @description Title type. */
            titleType?: components["schemas"]["IntlTitleType"];
            /**
             * Format: int32
             * @description 0 = Huawei Cloud.
             */
            channelType?: number;
            /** @description Invoice type. */
            invoiceType?: components["schemas"]["IntlInvoiceType"];
            /** @description Title. */
            invoiceTitle?: string;
            /** @description Invoiced amount, US dollars. */
            invoiceAmount?: components["schemas"]["MoneyOut"];
            /** @description Method. */
            invoiceMethod?: components["schemas"]["IntlInvoiceMethod"];
            /**
             * Format: int32
             * @description 0 = tax invoice, 1 = commercial invoice.
             * @enum {integer}
             */
            invoiceClass?: 0 | 1;
            /** @description State. */
            invoiceState?: components["schemas"]["IntlInvoiceState"];
            /** @description Applicant. */
            applyOpera?: string;
            /** @description Address. */
            addressInfo?: components["schemas"]["IntlPostAddress"];
            /** @description Request time, UTC. */
            applyTime?: string;
            /** @description 0 = paper. */
            invoiceMode?: string;
            /** @description E-mail. */
            email?: string;
            /** @description Request kind. */
            requestMode?: components["schemas"]["IntlRequestMode"];
            /** @description Original request of a return. */
            srcRequestId?: string;
            /** @description Contracting entity ID. */
            salesId?: string;
            /** @description Invoice number. */
            invoiceNo?: string;
            /** @description Trade type. */
            tradeType?: components["schemas"]["IntlTradeType"];
            /** @description Billing cycle. */
            billCycle?: string;
            /** @description Taxes. */
            taxList?: components["schemas"]["IntlTaxInfo"][];
        };
        /**
         * Format: int32
         * @description International: how the invoice was requested.
         * @enum {integer}
         */
        IntlInvoiceMethod: 0 | 1 | 2;
        /**
         * Format: int32
         * @description International: invoice state.
         * @enum {integer}
         */
        IntlInvoiceState: 0 | 1 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | 13 | 14 | 15;
        /**
         * Format: int32
         * @description International: invoice type.
         * @enum {integer}
         */
        IntlInvoiceType: 0 | 1;
        IntlPostAddress: {
            /** @description Address. */
            address?: string;
            /** @description Recipient. */
            recipients?: string;
            /** @description Post code. */
            zipCode?: string;
            /** @description Mobile. */
            mobilePhone?: string;
        };
        /**
         * @description International: request kind.
         * @enum {string}
         */
        IntlRequestMode: "0" | "1" | "2";
        IntlTaxInfo: {
            /** @description Tax class: VAT, ISS, WHT or GST. */
            taxClass?: string;
            /** @description Tax rate. */
            taxRate?: string;
            /** @description Sub class. */
            subTaxClass?: string;
            /** @description Tax, US dollars. */
            taxAmount?: components["schemas"]["MoneyOut"];
            /** @description Y or N. */
            taxVisibleFlag?: string;
            /** @description Y or N. */
            taxAccountingFlag?: string;
        };
        /**
         * Format: int32
         * @description International: title type.
         * @enum {integer}
         */
        IntlTitleType: 0 | 1;
        /**
         * Format: int32
         * @description International: trade type.
         * @enum {integer}
         */
        IntlTradeType: 3 | 4 | 5 | 6 | 7 | 8 | 10;
        /** @description One invoice (request) of the partner to Huawei Cloud. */
        Invoice: {
            /** @description Invoice request ID. */
            invoice_id?: string;
            /** @description ID of the request it was split from. */
            request_id?: string;
            /** @description State. */
            state?: components["schemas"]["InvoiceState"];
            /** @description What the caller may do now. */
            allowed_actions?: ("CANCEL" | "CONFIRM_RECEIPT" | "DOWNLOAD" | "RETURN" | "DELETE" | "PREVIEW" | "DETAIL")[];
            /** @description Method. */
            request_method?: components["schemas"]["InvoiceRequestMethod"];
            /** @description Issuing entity. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Cycles covered. */
            bill_cycles?: string[];
            /** @description Orders covered. */
            order_ids?: string[];
            /** @description Customers covered. */
            customer_ids?: string[];
            /** @description Invoice type. */
            invoice_type?: components["schemas"]["InvoiceType"];
            /** @description Medium. */
            medium?: components["schemas"]["InvoiceMedium"];
            /** @description Title type. */
            title_type?: components["schemas"]["InvoiceTitleType"];
            /** @description Title. */
            title_name?: string;
            /** @description Taxpayer ID. */
            taxpayer_id?: string;
            /** @description Tax rate. */
            tax_rate?: string;
            /** @description Selected amount. */
            selected_amount?: components["schemas"]["Money"];
            /** @description Owed invoices consumed. */
            owed_offset_amount?: components["schemas"]["Money"];
            /** @description Amount on the invoice, tax included. */
            invoice_amount?: components["schemas"]["Money"];
            /** @description Invoice number once issued. */
            invoice_no?: string;
            /** @description Reason of a refusal (request, withdrawal or return). */
            reject_reason?: string;
            /** @description Courier, PAPER. */
            express_company?: string;
            /** @description Courier number, PAPER. */
            express_no?: string;
            /** @description Address, PAPER. */
            mailing_address?: components["schemas"]["InvoiceMailingAddress"];
            /** @description Mailboxes. */
            receive_emails?: string[];
            /**
             * Format: date-time
             * @description Requested, UTC.
             */
            apply_time?: string;
            /**
             * Format: date-time
             * @description Issued, UTC.
             */
            issue_time?: string;
            /**
             * Format: date-time
             * @description Receipt confirmed, UTC.
             */
            receipt_time?: string;
            /** @description Original invoice when this is a return record. */
            source_invoice_id?: string;
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        /**
         * @description Why something cannot be invoiced now.
         * @enum {string}
         */
        InvoiceBlockReason: "ARREARS" | "ARREARS_NEGATIVE_BALANCE" | "NOT_SETTLED" | "OWED_INVOICE" | "NOTHING_LEFT";
        InvoiceCreateRequest: {
            /** @description Method; decides which selector below is required, the others must be absent. */
            request_method: components["schemas"]["InvoiceRequestMethod"];
            /** @description Issuing entity; one per request. */
            contract_entity: components["schemas"]["ContractEntity"];
            /** @description For BILLING_CYCLE. */
            bill_cycles?: string[];
            /** @description For ORDER and CUSTOMER_ORDER. */
            order_ids?: string[];
            /** @description For SPECIFIED_AMOUNT; greater than 0, 2 decimals, not above the invoiceable total. */
            specified_amount?: components["schemas"]["Money"];
            /** @description For CUSTOMER_BILLING_CYCLE. */
            customer_cycles?: components["schemas"]["CustomerCycleRef"][];
            /** @description Invoice type. */
            invoice_type: components["schemas"]["InvoiceType"];
            /** @description Medium; must fit invoice type and entity. */
            medium: components["schemas"]["InvoiceMedium"];
            /** @description Title information to print. */
            profile_id: string;
            /** @description Required for PAPER, forbidden otherwise. */
            mailing_address_id?: string;
            /** @description For ELECTRONIC and DIGITAL: mailboxes told when the invoice is issued. */
            receive_emails?: string[];
            /** @description Printed remark. */
            remark?: string;
            /** @description Caller-made unique key, at most 64 characters. The same key with the same body returns the first result; with another body PCM.0409. */
            client_token: string;
        };
        InvoiceFile: {
            /** @description Short-lived download address. */
            url?: string;
            /**
             * @description PDF, OFD or XML.
             * @enum {string}
             */
            format?: "PDF" | "OFD" | "XML";
            /**
             * Format: date-time
             * @description Address valid until.
             */
            expire_time?: string;
        };
        /** @description Same members as the retired public address API. */
        InvoiceMailingAddress: {
            /** @description Address ID. */
            address_id?: string;
            /** @description Country. */
            nationality?: string;
            /** @description Country code. */
            areacode?: string;
            /** @description Recipient. */
            recipient?: string;
            /** @description Province. */
            province?: string;
            /** @description City. */
            city?: string;
            /** @description District. */
            district?: string;
            /** @description Street address. */
            address?: string;
            /** @description Post code. */
            zipcode?: string;
            /** @description Mobile number without country code. */
            mobile_phone?: string;
            /**
             * Format: int32
             * @description 1 = default address.
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        InvoiceMailingAddressInput: {
            /** @description Recipient. */
            recipient: string;
            /** @description Province. */
            province: string;
            /** @description City. */
            city: string;
            /** @description District. */
            district: string;
            /** @description Street address. */
            address: string;
            /** @description Post code. */
            zipcode?: string;
            /** @description Mobile number without country code. */
            mobile_phone: string;
            /**
             * Format: int32
             * @description 1 = default address.
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        /**
         * @description Medium.
         * @enum {string}
         */
        InvoiceMedium: "PAPER" | "ELECTRONIC" | "DIGITAL";
        /** @description One invoice per tax rate. */
        InvoicePart: {
            /** @description Tax rate as a decimal fraction. */
            tax_rate?: string;
            /** @description Selected at this rate. */
            selected_amount?: components["schemas"]["Money"];
            /** @description Owed invoices consumed at this rate. */
            owed_offset_amount?: components["schemas"]["Money"];
            /** @description Amount printed: selected minus offset. */
            invoice_amount?: components["schemas"]["Money"];
        };
        InvoicePreviewRequest: {
            /** @description Method; decides which selector below is required, the others must be absent. */
            request_method: components["schemas"]["InvoiceRequestMethod"];
            /** @description Issuing entity; one per request. */
            contract_entity: components["schemas"]["ContractEntity"];
            /** @description For BILLING_CYCLE. */
            bill_cycles?: string[];
            /** @description For ORDER and CUSTOMER_ORDER. */
            order_ids?: string[];
            /** @description For SPECIFIED_AMOUNT; greater than 0, 2 decimals, not above the invoiceable total. */
            specified_amount?: components["schemas"]["Money"];
            /** @description For CUSTOMER_BILLING_CYCLE. */
            customer_cycles?: components["schemas"]["CustomerCycleRef"][];
            /** @description Invoice type. */
            invoice_type: components["schemas"]["InvoiceType"];
            /** @description Medium; must fit invoice type and entity. */
            medium: components["schemas"]["InvoiceMedium"];
            /** @description Title information to print. */
            profile_id: string;
            /** @description Required for PAPER, forbidden otherwise. */
            mailing_address_id?: string;
            /** @description For ELECTRONIC and DIGITAL: mailboxes told when the invoice is issued. */
            receive_emails?: string[];
            /** @description Printed remark. */
            remark?: string;
        };
        InvoicePreviewResponse: {
            parts?: components["schemas"]["InvoicePart"][];
            /** @description Sum of the parts. */
            total_invoice_amount?: components["schemas"]["Money"];
            /** @description PAPER below 100 yuan: the partner pays the courier. */
            courier_paid_by_partner?: boolean;
            /** @description Media allowed for this entity and type. */
            allowed_media?: components["schemas"]["InvoiceMedium"][];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
        };
        /** @description Invoice title information (发票信息). */
        InvoiceProfile: {
            /** @description Profile ID. */
            profile_id?: string;
            /** @description Title type. */
            title_type?: components["schemas"]["InvoiceTitleType"];
            /** @description Title; for ENTERPRISE it must equal the real-name verified company name (or an approved affiliate). */
            title_name?: string;
            /** @description Default invoice type. */
            invoice_type?: components["schemas"]["InvoiceType"];
            /** @description Taxpayer identification number; required for ENTERPRISE. */
            taxpayer_id?: string;
            /** @description Registered address; required for VAT_SPECIAL. */
            registered_address?: string;
            /** @description Registered phone; required for VAT_SPECIAL. */
            registered_phone?: string;
            /** @description Bank of deposit; required for VAT_SPECIAL. */
            bank_name?: string;
            /** @description Bank account; required for VAT_SPECIAL. */
            bank_account?: string;
            /** @description Default profile. */
            is_default?: boolean;
            /**
             * @description VALID or INVALID.
             * @enum {string}
             */
            status?: "VALID" | "INVALID";
            /**
             * Format: date-time
             * @description Created, UTC.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Updated, UTC.
             */
            update_time?: string;
        };
        InvoiceProfileInput: {
            /** @description Title type. */
            title_type: components["schemas"]["InvoiceTitleType"];
            /** @description Title; for ENTERPRISE it must equal the real-name verified company name (or an approved affiliate). */
            title_name: string;
            /** @description Default invoice type. */
            invoice_type: components["schemas"]["InvoiceType"];
            /** @description Taxpayer identification number; required for ENTERPRISE. */
            taxpayer_id?: string;
            /** @description Registered address; required for VAT_SPECIAL. */
            registered_address?: string;
            /** @description Registered phone; required for VAT_SPECIAL. */
            registered_phone?: string;
            /** @description Bank of deposit; required for VAT_SPECIAL. */
            bank_name?: string;
            /** @description Bank account; required for VAT_SPECIAL. */
            bank_account?: string;
            /** @description Default profile. */
            is_default?: boolean;
        };
        InvoiceReason: {
            /** @description Reason. */
            reason?: string;
        };
        /**
         * @description How the invoice is requested. The manual names cycle, order and customer-per-cycle; its newest text adds amount and customer order.
         * @enum {string}
         */
        InvoiceRequestMethod: "BILLING_CYCLE" | "ORDER" | "SPECIFIED_AMOUNT" | "CUSTOMER_BILLING_CYCLE" | "CUSTOMER_ORDER";
        /**
         * @description Why the invoice goes back.
         * @enum {string}
         */
        InvoiceReturnReason: "REISSUE" | "WITHDRAWAL" | "OTHER";
        InvoiceReturnRequest: {
            /** @description Reason. */
            return_reason: components["schemas"]["InvoiceReturnReason"];
            /** @description Text. */
            description?: string;
            /** @description DIGITAL: whether the buyer already posted or deducted it; then the buyer must confirm the red-letter slip at the tax platform. */
            posted_by_buyer?: boolean;
            /** @description Courier of the paper invoice sent back. */
            express_company?: string;
            /** @description Courier number of the paper invoice sent back. */
            express_no?: string;
            /** @description Caller-made unique key, at most 64 characters. The same key with the same body returns the first result; with another body PCM.0409. */
            client_token: string;
        };
        /**
         * @description State of an invoice.
         * @enum {string}
         */
        InvoiceState: "PENDING_REVIEW" | "REJECTED" | "ISSUING" | "CANCELLING" | "ISSUING_CANCEL_FAILED" | "CANCELLED" | "PENDING_RECEIPT" | "ISSUED" | "RETURNING" | "RETURN_REJECTED" | "RETURNED";
        /**
         * @description Title type; anything but ENTERPRISE allows ordinary invoices only.
         * @enum {string}
         */
        InvoiceTitleType: "ENTERPRISE" | "ORGANIZATION" | "INDIVIDUAL";
        /**
         * @description Invoice type.
         * @enum {string}
         */
        InvoiceType: "VAT_ORDINARY" | "VAT_SPECIAL";
        InvoiceableCustomerCycle: {
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Customer name. */
            customer_name?: string;
            /** @description Billing cycle. */
            bill_cycle?: string;
            /** @description Issuing entity. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Consumption paid in the scope. */
            consumed_amount?: components["schemas"]["Money"];
            /** @description Already invoiced or in progress. */
            invoiced_amount?: components["schemas"]["Money"];
            /** @description Owed invoices at the same tax rates; deducted from the next request. */
            owed_invoice_amount?: components["schemas"]["Money"];
            /** @description Arrears. */
            debt_amount?: components["schemas"]["Money"];
            /** @description Selectable amount before the offset of owed invoices; may be negative. */
            invoiceable_amount?: components["schemas"]["Money"];
            /** @description Whether it can be requested now. */
            invoiceable?: boolean;
            /** @description Why not. */
            block_reasons?: components["schemas"]["InvoiceBlockReason"][];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        InvoiceableCycle: {
            /** @description Billing cycle, YYYY-MM. */
            bill_cycle?: string;
            /** @description Issuing entity. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Consumption paid in the scope. */
            consumed_amount?: components["schemas"]["Money"];
            /** @description Already invoiced or in progress. */
            invoiced_amount?: components["schemas"]["Money"];
            /** @description Owed invoices at the same tax rates; deducted from the next request. */
            owed_invoice_amount?: components["schemas"]["Money"];
            /** @description Arrears. */
            debt_amount?: components["schemas"]["Money"];
            /** @description Selectable amount before the offset of owed invoices; may be negative. */
            invoiceable_amount?: components["schemas"]["Money"];
            /** @description Whether it can be requested now. */
            invoiceable?: boolean;
            /** @description Why not. */
            block_reasons?: components["schemas"]["InvoiceBlockReason"][];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        InvoiceableOrder: {
            /** @description Order ID. */
            order_id?: string;
            /** @description Billing cycle the order fell in. */
            bill_cycle?: string;
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Customer account name. */
            customer_account_name?: string;
            /** @description Product types. */
            product_types?: string[];
            /**
             * Format: date-time
             * @description Paid at, UTC.
             */
            consume_time?: string;
            /** @description Issuing entity. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Consumption paid in the scope. */
            consumed_amount?: components["schemas"]["Money"];
            /** @description Already invoiced or in progress. */
            invoiced_amount?: components["schemas"]["Money"];
            /** @description Owed invoices at the same tax rates; deducted from the next request. */
            owed_invoice_amount?: components["schemas"]["Money"];
            /** @description Arrears. */
            debt_amount?: components["schemas"]["Money"];
            /** @description Selectable amount before the offset of owed invoices; may be negative. */
            invoiceable_amount?: components["schemas"]["Money"];
            /** @description Whether it can be requested now. */
            invoiceable?: boolean;
            /** @description Why not. */
            block_reasons?: components["schemas"]["InvoiceBlockReason"][];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency. */
            currency?: string;
        };
        IssuedCouponQuota: {
            /** @description Coupon quota ID. */
            quota_id?: string;
            /** @description Quota type; defaults to 0 in the quota query. */
            quota_type?: components["schemas"]["QuotaType"];
            /** @description Creation time, UTC. */
            create_time?: string;
            /** @description Last update time, UTC. */
            last_update_time?: string;
            /** @description Quota value, 2 decimals. */
            quota_value?: components["schemas"]["MoneyOut"];
            /** @description Quota status. */
            quota_status?: components["schemas"]["IssuedQuotaStatus"];
            /** @description Remaining balance, 2 decimals. */
            balance?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency code. */
            currency?: string;
            /** @description Effective time, UTC. */
            effective_time?: string;
            /** @description Expiry time, UTC. */
            expire_time?: string;
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
            /** @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller. */
            indirect_partner_id?: string;
            /** @description Cloud reseller account name. */
            indirect_partner_account_name?: string;
            /** @description Cloud reseller company name. */
            indirect_partner_name?: string;
            /** @description Distributor's own quota the reseller quota was cut from. */
            parent_quota_id?: string;
        };
        /**
         * Format: int32
         * @description Status of a quota granted to a cloud reseller.
         * @enum {integer}
         */
        IssuedQuotaStatus: 0 | 3 | 4 | 5 | 6;
        LimitValue: {
            /** @description First value of the restriction. */
            value1?: string;
            /** @description Second value of the restriction. */
            value2?: string;
        };
        ListConsumeSubCustomersReq: {
            /** @description Billing cycle, YYYY-MM. */
            bill_cycle: string;
            /**
             * Format: int32
             * @description Zero-based index of the first record.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Page size.
             * @default 10
             */
            limit?: number;
        };
        ListConsumeSubCustomersResponse: {
            sub_customers?: components["schemas"]["SubCustomerInfoV3"][];
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
        };
        ListCouponQuotasRecordsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            records?: components["schemas"]["QuotaRecord"][];
        };
        ListCustomerselfResourceRecordDetailsOldResponse: {
            /** @description Business code; v1.0 bodies can carry it on success too. */
            error_code?: string;
            /** @description Text. */
            error_msg?: string;
            /** @description Currency code. */
            currency?: string;
            /**
             * Format: int32
             * @description Total number of matching records; only on success. Spelling of the Go edition.
             */
            total_count?: number;
            /**
             * Format: int32
             * @description The same count as the Java and Python editions and the recorded body spell it; read both.
             */
            totalCount?: number;
            monthlyRecords?: components["schemas"]["MonthlyRecordV1Old"][];
        };
        ListCustomerselfResourceRecordDetailsResponse: {
            monthly_records?: components["schemas"]["MonthlyBillRes"][];
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            /** @description Currency code. */
            currency?: string;
        };
        ListCustomerselfResourceRecordsOldResponse: {
            /** @description Business code; v1.0 bodies can carry it on success too. */
            error_code?: string;
            /** @description Text. */
            error_msg?: string;
            /** @description Currency code. */
            currency?: string;
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            totalCount?: number;
            feeRecords?: components["schemas"]["ResFeeRecordV1Old"][];
        };
        ListCustomerselfResourceRecordsResponse: {
            fee_records?: components["schemas"]["ResFeeRecordV2"][];
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            /** @description Currency code. */
            currency?: string;
        };
        ListDevelopmentPathsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            paths?: components["schemas"]["DevelopmentPathMembership"][];
        };
        ListIncentiveDetailsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            details?: components["schemas"]["IncentiveDetail"][];
        };
        ListIncentiveDiscountPoliciesResponse: {
            policies?: components["schemas"]["IncentiveAndDiscountPolicy"][];
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
        };
        ListIncentivePayoutsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            payouts?: components["schemas"]["IncentivePayout"][];
        };
        ListIncentiveStatementsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            statements?: components["schemas"]["IncentiveStatement"][];
        };
        ListIncentivesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            incentives?: components["schemas"]["IncentiveBill"][];
            /** @description Sum payable now. */
            total_payable_amount?: components["schemas"]["Money"];
        };
        ListIntlInvoicesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            invoices?: components["schemas"]["IntlInvoice"][];
        };
        ListInvoiceMailingAddressesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            postal_address?: components["schemas"]["InvoiceMailingAddress"][];
        };
        ListInvoiceProfilesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            profiles?: components["schemas"]["InvoiceProfile"][];
        };
        ListInvoiceableCustomerCyclesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            customer_cycles?: components["schemas"]["InvoiceableCustomerCycle"][];
        };
        ListInvoiceableCyclesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            cycles?: components["schemas"]["InvoiceableCycle"][];
        };
        ListInvoiceableOrdersResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            orders?: components["schemas"]["InvoiceableOrder"][];
        };
        ListInvoicesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            invoices?: components["schemas"]["Invoice"][];
        };
        ListIssuedCouponQuotasResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            quotas?: components["schemas"]["IssuedCouponQuota"][];
        };
        ListIssuedPartnerCouponsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            user_coupons?: components["schemas"]["IQueryUserPartnerCouponsResultV2"][];
        };
        ListOwedInvoicesResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            owed_invoices?: components["schemas"]["OwedInvoice"][];
            /** @description Sum still owed; not withdrawable. */
            open_amount?: components["schemas"]["Money"];
        };
        ListPartnerCouponsRecordResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            records?: components["schemas"]["CouponRecordV2"][];
        };
        ListPartnerProgramsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            programs?: components["schemas"]["PartnerProgram"][];
        };
        ListPostalAddressOldResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            postal_address?: components["schemas"]["PostalAddressOld"][];
        };
        ListProgramApplicationsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            applications?: components["schemas"]["ProgramApplication"][];
        };
        ListProgramEnrollmentsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            enrollments?: components["schemas"]["ProgramEnrollment"][];
        };
        ListProjectSpecialistsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            total_count?: number;
            members?: components["schemas"]["ProjectSpecialist"][];
        };
        ListQuotaCouponsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            quotas?: components["schemas"]["CouponQuotaV2"][];
        };
        ListSubCustomerBillDetailOldResponse: {
            fee_records?: components["schemas"]["SubCustomerResFeeRecordOld"][];
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            /** @description Currency code. */
            currency?: string;
        };
        ListSubCustomerBillDetailResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            /** @description Currency code. */
            currency?: string;
            fee_records?: components["schemas"]["SubCustomerMonthlyBillDetail"][];
        };
        ListSubCustomerCouponsResponse: {
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            user_coupons?: components["schemas"]["IQueryUserCouponsResultV2"][];
        };
        ListSubcustomerMonthlyBillsOldResponse: {
            /** @description Business code; v1.0 bodies can carry it on success too. */
            error_code?: string;
            /** @description Text. */
            error_msg?: string;
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            billSums?: components["schemas"]["BillSumInfoOld"][];
        };
        ListSubcustomerMonthlyBillsResponse: {
            bill_sums?: components["schemas"]["BillSumInfoV2"][];
            /**
             * Format: int32
             * @description Total number of matching records.
             */
            count?: number;
            /** @description Currency code. */
            currency?: string;
        };
        /**
         * Format: int32
         * @description Unit of the v1.0 amounts beside it. Recorded bodies of the monthly summary and the monthly records carry 3 (fen), one consumption record carries 0 beside null amounts. Convert before comparing with the new generation.
         */
        MeasureOld: number | null;
        /**
         * Format: int32
         * @description Amount unit. Yuan (value 1) everywhere except in the v1.0 customer bills, see MeasureOld.
         * @enum {integer}
         */
        MeasureYuan: 1;
        /**
         * Format: int32
         * @description Coupon medium.
         * @enum {integer}
         */
        MediaType: 1 | 2;
        /**
         * @description Link of a personal account to the partner.
         * @enum {string}
         */
        MemberLinkState: "INVITED" | "LINKED" | "UNLINKED" | "INVITATION_EXPIRED";
        /**
         * @description Decimal amount in yuan of requests and of the modelled operations; number or numeric string (the document says BigDecimal, the Go SDK sends a quoted decimal). Parse with a decimal type, never binary float.
         * @example 128.50
         */
        Money: number | string;
        /** @description Amount or usage of a v1.0 record; the SDKs read a number, recorded bodies have numbers and null. The unit is in the measure member beside it (see MeasureOld). */
        MoneyOld: number | null;
        /** @description Decimal amount or usage in the answers of the public operations, a JSON number (documented as BigDecimal; float in the SDK up to 2021, then a decimal type that would also read a quoted value; no quoted value seen). Parse with a decimal type, never binary float. */
        MoneyOut: number;
        MonthlyBillRes: {
            /** @description Billing cycle, YYYY-MM. */
            cycle?: string;
            /** @description Consumption date, YYYY-MM-DD, UTC+8. */
            bill_date?: string;
            /** @description Bill type. */
            bill_type?: components["schemas"]["BillDetailType"];
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Region code. */
            region?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Resource type code. The capital T is part of the field name. */
            resource_Type_code?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Resource instance ID. */
            res_instance_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource tags. */
            resource_tag?: string;
            /** @description Code of a resource specification in the bill. */
            sku_code?: string;
            /** @description Enterprise project ID; default project is 0. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /** @description Billing mode (integer here). */
            charge_mode?: components["schemas"]["ChargingMode"];
            /** @description Amount payable. */
            consume_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid from the discontinued bonus account. */
            bonus_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            adjustment_amount?: components["schemas"]["MoneyOut"];
            /** @description List price. */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount amount. */
            discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Period type. */
            period_type?: components["schemas"]["PeriodType"];
            /** @description Root resource ID. */
            root_resource_id?: string;
            /** @description Parent resource ID. */
            parent_resource_id?: string;
            /** @description Order ID for bill types 1, 2, 3, 4 and 8; otherwise a transaction ID (receivable ID, or bill ID for month-end deductions). */
            trade_id?: string;
            /** @description Unique identifier of the record. */
            id?: string;
            /** @description Product specification text. */
            product_spec_desc?: string;
            /** @description Own service type code of the sub-service of a packaged machine. */
            sub_service_type_code?: string;
            /** @description Own service type name of that sub-service. */
            sub_service_type_name?: string;
            /** @description Own resource type code of that sub-service. */
            sub_resource_type_code?: string;
            /** @description Own resource type name of that sub-service. */
            sub_resource_type_name?: string;
            /** @description Own resource ID of that sub-service (or reserved-instance ID). */
            sub_resource_id?: string;
            /** @description Own resource name of that sub-service. */
            sub_resource_name?: string;
            /** @description Original order ID. */
            pre_order_id?: string;
            az_code_infos?: components["schemas"]["AzCodeInfo"][];
            /** @description Paying account ID. */
            payer_account_id?: string;
            /** @description Start of the metered use; statistic_type 3 only. */
            effective_time?: string;
            /** @description End of the metered use; statistic_type 3 only. */
            expire_time?: string;
            /** @description Consumption time: payment time for yearly/monthly and reserved instances, metering-record validity range for pay-per-use. YYYY-MM-DDThh:mm:ssZ. */
            consume_time?: string;
            /** @description Operating entity ID. */
            be_id?: string;
            extend_params?: components["schemas"]["ResRelation"];
            /** @description Login name of the consuming account. */
            account_name?: string;
            /** @description Number of periods; may be absent. */
            period_num?: components["schemas"]["MoneyOut"];
        };
        MonthlyRecordV1Old: {
            /** @description Cloud service type code. */
            cloudServiceTypeCode?: string | null;
            /** @description Resource type code. */
            resourceTypeCode?: string | null;
            /** @description Region code. */
            regionCode?: string | null;
            /** @description Resource instance ID. */
            resInstanceId?: string | null;
            /** @description Resource name. */
            resourceName?: string | null;
            /** @description Tags. */
            resourceTag?: string | null;
            /** @description Amount, cash coupons included. */
            consumeAmount?: components["schemas"]["MoneyOld"];
            /** @description Month. */
            cycle?: string | null;
            /** @description Amount unit. */
            measureId?: components["schemas"]["MeasureOld"];
            /** @description Enterprise project ID. */
            enterpriseProjectId?: string | null;
            /** @description Payment method. */
            payMethod?: components["schemas"]["PayMethodOld"];
            /** @description List price. In the Java and Python editions, not in Go. */
            officialAmount?: components["schemas"]["MoneyOld"];
        };
        /**
         * Format: int32
         * @description Bill type of the customer summary.
         * @enum {integer}
         */
        MonthlySumBillType: 1 | 2 | 3;
        Onboarding: {
            /** @description State. */
            state?: components["schemas"]["OnboardingState"];
            /** @description Reason. */
            reject_reason?: string;
            /**
             * Format: date-time
             * @description Applied, UTC.
             */
            apply_time?: string;
            /**
             * Format: date-time
             * @description Onboarded, UTC.
             */
            onboard_time?: string;
            /** @description Company as real-name verified. */
            company_name?: string;
            /** @description Unified social credit code. */
            registration_no?: string;
            /** @description Business region. */
            business_region?: string;
            /** @description Number of employees, band. */
            company_size?: string;
            /** @description Main business. */
            main_business?: string;
            /** @description Contact. */
            contact_name?: string;
            /** @description Phone. */
            contact_phone?: string;
            /** @description E-mail. */
            contact_email?: string;
            /** @description Web site. */
            website?: string;
        };
        OnboardingInput: {
            /** @description Company as real-name verified. */
            company_name: string;
            /** @description Unified social credit code. */
            registration_no: string;
            /** @description Business region. */
            business_region?: string;
            /** @description Number of employees, band. */
            company_size?: string;
            /** @description Main business. */
            main_business?: string;
            /** @description Contact. */
            contact_name: string;
            /** @description Phone. */
            contact_phone: string;
            /** @description E-mail. */
            contact_email: string;
            /** @description Web site. */
            website?: string;
        };
        /**
         * @description Way into the Huawei Cloud Partner Network (HCPN).
         * @enum {string}
         */
        OnboardingState: "NOT_REGISTERED" | "REAL_NAME_REQUIRED" | "READY_TO_APPLY" | "IN_REVIEW" | "REJECTED" | "ONBOARDED";
        /**
         * @description Operation result.
         * @enum {string}
         */
        OperationResult: "0" | "-1";
        OwedInvoice: {
            /** @description ID. */
            owed_id?: string;
            /** @description Source. */
            source?: components["schemas"]["OwedInvoiceSource"];
            /** @description Payout, order or payment it stems from. */
            source_ref?: string;
            /** @description Entity. */
            contract_entity?: components["schemas"]["ContractEntity"];
            /** @description Tax rate; offsets only against consumption at the same rate. */
            tax_rate?: string;
            /** @description Original amount. */
            owed_amount?: components["schemas"]["Money"];
            /** @description Offset so far. */
            settled_amount?: components["schemas"]["Money"];
            /** @description Still owed. */
            balance?: components["schemas"]["Money"];
            /**
             * @description OPEN or SETTLED.
             * @enum {string}
             */
            status?: "OPEN" | "SETTLED";
            /**
             * Format: date-time
             * @description Created, UTC.
             */
            create_time?: string;
        };
        /**
         * @description Where an owed invoice (欠票) comes from.
         * @enum {string}
         */
        OwedInvoiceSource: "PAID_AMOUNT_INVOICED" | "INCENTIVE_PAYOUT" | "REFUND_AFTER_INVOICE";
        OwedOffsetRequest: {
            /** @description Owed invoices to settle. */
            owed_ids: string[];
            /** @description Cycles whose consumption is used. */
            bill_cycles?: string[];
            /** @description Orders whose consumption is used. */
            order_ids?: string[];
            /** @description Caller-made unique key, at most 64 characters. The same key with the same body returns the first result; with another body PCM.0409. */
            client_token: string;
        };
        OwedOffsetResponse: {
            /** @description Settled. */
            settled_amount?: components["schemas"]["Money"];
            /** @description Still owed. */
            remaining_amount?: components["schemas"]["Money"];
        };
        /**
         * Format: int32
         * @description State of an issued coupon.
         * @enum {integer}
         */
        PartnerCouponStatus: 1 | 2 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description Coupon type of partner-issued coupons.
         * @enum {integer}
         */
        PartnerCouponType: 1 | 4;
        /**
         * @description Level inside a program, ascending.
         * @enum {string}
         */
        PartnerLevel: "STANDARD" | "PREFERRED" | "LEADING" | "CORE";
        PartnerProgram: {
            /** @description Type. */
            program_type?: components["schemas"]["PartnerProgramType"];
            /** @description Name. */
            name?: string;
            /** @description Levels it has. */
            levels?: components["schemas"]["PartnerLevel"][];
            /** @description Whether this account may apply. */
            joinable?: boolean;
            /** @description Why not, for example: account already on a development path - use a new account. */
            join_block_reason?: string;
            /** @description Only by invitation (cloud reseller: from its distributor). */
            invitation_only?: boolean;
        };
        /**
         * @description Partner program type.
         * @enum {string}
         */
        PartnerProgramType: "PARTNER_CUSTOMER_ENGAGEMENT" | "PARTNER_CAPABILITY" | "SOLUTION_PROVIDER" | "DISTRIBUTION_DISTRIBUTOR" | "DISTRIBUTION_RESELLER" | "MARKETPLACE_SELLER" | "MARKETPLACE_CUSTOMER_SERVICE_PROVIDER" | "SELECTED_GOODS_RESALE" | "SERVICE_CAPABILITY_UPGRADE" | "OTHER";
        /**
         * @description Stage on a development path.
         * @enum {string}
         */
        PathStage: "SELECTED" | "ROLE_CERTIFIED" | "DIFFERENTIATED";
        /**
         * @description Consumption type of the v1.0 APIs.
         * @enum {string}
         */
        PayMethodOld: "0" | "1";
        /**
         * Format: int32
         * @description Period type (integer form).
         * @enum {integer}
         */
        PeriodType: 19 | 20 | 24 | 25 | 5;
        /**
         * @description Period type (string form).
         * @enum {string}
         */
        PeriodTypeStr: "19" | "20" | "24" | "25" | "5";
        PostalAddressCreateOld: {
            /** @description Recipient. */
            recipient: string;
            /** @description Province. */
            province: string;
            /** @description City. */
            city: string;
            /** @description District. */
            district: string;
            /** @description Street address. */
            address: string;
            /** @description Post code. */
            zipcode?: string;
            /** @description Mobile number without country code. */
            mobile_phone: string;
            /**
             * Format: int32
             * @description 1 = default address, 0 = not (default).
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        PostalAddressOld: {
            /** @description Address ID. */
            address_id?: string;
            /** @description Country. */
            nationality?: string;
            /** @description Country code. */
            areacode?: string;
            /** @description Recipient. */
            recipient?: string;
            /** @description Province. */
            province?: string;
            /** @description City. */
            city?: string;
            /** @description District. */
            district?: string;
            /** @description Street address. */
            address?: string;
            /** @description Post code. */
            zipcode?: string;
            /** @description Mobile number without country code. */
            mobile_phone?: string;
            /**
             * Format: int32
             * @description 1 = default address, 0 = not (default).
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        /** @description Omitted or null members stay unchanged; province, city and district only together. */
        PostalAddressUpdateOld: {
            /** @description Address ID. */
            address_id: string;
            /** @description Recipient. */
            recipient?: string;
            /** @description Province. */
            province?: string;
            /** @description City. */
            city?: string;
            /** @description District. */
            district?: string;
            /** @description Street address. */
            address?: string;
            /** @description Post code. */
            zipcode?: string;
            /** @description Mobile number without country code. */
            mobile_phone?: string;
            /**
             * Format: int32
             * @description 1 = default address, 0 = not (default).
             * @default 0
             * @enum {integer}
             */
            is_default?: 0 | 1;
        };
        ProgramApplication: {
            /** @description Application ID. */
            application_id?: string;
            /**
             * @description JOIN or LEVEL_UPGRADE.
             * @enum {string}
             */
            kind?: "JOIN" | "LEVEL_UPGRADE";
            /** @description Program. */
            program_type?: components["schemas"]["PartnerProgramType"];
            /** @description Level asked for. */
            target_level?: components["schemas"]["PartnerLevel"];
            /** @description State. */
            state?: components["schemas"]["ProgramApplicationState"];
            /** @description Reason. */
            reject_reason?: string;
            /**
             * Format: date-time
             * @description Applied, UTC.
             */
            apply_time?: string;
            /**
             * Format: date-time
             * @description Updated, UTC.
             */
            update_time?: string;
        };
        ProgramApplicationInput: {
            /**
             * @description JOIN or LEVEL_UPGRADE.
             * @enum {string}
             */
            kind: "JOIN" | "LEVEL_UPGRADE";
            /** @description Program. */
            program_type: components["schemas"]["PartnerProgramType"];
            /** @description Level. */
            target_level?: components["schemas"]["PartnerLevel"];
            /** @description Uploaded file IDs. */
            attachments?: string[];
            /** @description Terms accepted. */
            agreement_accepted: boolean;
        };
        /**
         * @description State of a program or level application (our grouping).
         * @enum {string}
         */
        ProgramApplicationState: "DRAFT" | "IN_REVIEW" | "AGREEMENT_PENDING" | "APPROVED" | "REJECTED" | "WITHDRAWN";
        ProgramCertificate: {
            /** @description Short-lived address. */
            url?: string;
            /**
             * Format: date-time
             * @description Valid until.
             */
            expire_time?: string;
        };
        ProgramEnrollment: {
            /** @description Membership ID. */
            enrollment_id?: string;
            /** @description Program. */
            program_type?: components["schemas"]["PartnerProgramType"];
            /** @description Level. */
            level?: components["schemas"]["PartnerLevel"];
            /** @description State. */
            state?: components["schemas"]["EnrollmentState"];
            /**
             * Format: date-time
             * @description Joined, UTC.
             */
            join_time?: string;
            /**
             * Format: date-time
             * @description Valid until, UTC.
             */
            expire_time?: string;
            /** @description Agreement. */
            agreement_no?: string;
            /** @description Certificate can be downloaded (only some programs issue one). */
            certificate_available?: boolean;
            /** @description Cloud reseller: its distributor (exactly one). */
            distributor_partner_id?: string;
        };
        ProjectSpecialist: {
            /** @description Member ID. */
            member_id?: string;
            /** @description Name. */
            name?: string;
            /** @description Huawei account name. */
            account_name?: string;
            /** @description E-mail. */
            email?: string;
            /** @description Mobile. */
            mobile_phone?: string;
            /** @description Link. */
            link_state?: components["schemas"]["MemberLinkState"];
            /** @description Specialist state. */
            specialist_state?: components["schemas"]["SpecialistState"];
            /** @description Development path served. */
            path?: components["schemas"]["DevelopmentPath"];
            /** @description Position. */
            position?: string;
            /** @description Place of work; must be filled in before applying. */
            work_location?: string;
            /** @description Personal certificates. */
            certificates?: string[];
            /**
             * Format: date-time
             * @description Linked, UTC.
             */
            link_time?: string;
        };
        QueryCouponQuotasReqExt: {
            /** @description Quota IDs. */
            quota_ids?: string[];
            /** @description Quota states. */
            quota_status_list?: components["schemas"]["QuotaStatus"][];
            /** @description Quota type; defaults to 0 in the quota query. */
            quota_type?: components["schemas"]["QuotaType"];
            /** @description Created after, UTC. */
            create_time_begin?: string;
            /** @description Created before, UTC. */
            create_time_end?: string;
            /** @description Effective after, UTC. */
            effective_time_begin?: string;
            /** @description Effective before, UTC. */
            effective_time_end?: string;
            /** @description Expires after, UTC. */
            expire_time_begin?: string;
            /** @description Expires before, UTC. */
            expire_time_end?: string;
            /**
             * Format: int32
             * @description Zero-based index of the first record to return.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Page size.
             * @default 10
             */
            limit?: number;
            /** @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller. */
            indirect_partner_id?: string;
        };
        QueryResRecordsDetailReq: {
            /** @description Billing cycle, YYYY-MM. */
            cycle: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Resource type code. */
            resource_type?: string;
            /** @description Region code. */
            region?: string;
            /** @description Resource instance ID. */
            res_instance_id?: string;
            /** @description Billing mode. */
            charge_mode?: components["schemas"]["ChargingMode"];
            /** @description Bill type. */
            bill_type?: components["schemas"]["BillDetailType"];
            /** @description Enterprise project ID; default project is 0. */
            enterprise_project_id?: string;
            /** @description Whether to include records whose payable amount is 0. */
            include_zero_record?: boolean;
            /**
             * Format: int32
             * @description Zero-based index of the first record to return.
             * @default 0
             */
            offset?: number;
            /**
             * Format: int32
             * @description Page size.
             * @default 10
             */
            limit?: number;
            /** @description Whose records. */
            method?: components["schemas"]["ViewMethod"];
            /** @description Enterprise member account ID; required when method is sub_customer, ignored otherwise. */
            sub_customer_id?: string;
            /**
             * Format: int32
             * @description Statistics by cycle (1), by day (2, usage details only) or by detail (3).
             * @enum {integer}
             */
            statistic_type?: 1 | 2 | 3;
            /**
             * @description BILLCYCLE (default) or DAILY; DAILY only with statistic_type 2 or 3.
             * @enum {string}
             */
            query_type?: "BILLCYCLE" | "DAILY";
            /** @description First day for DAILY, YYYY-MM-DD. */
            bill_cycle_begin?: string;
            /** @description Last day for DAILY, YYYY-MM-DD. */
            bill_cycle_end?: string;
            /** @description Paying account ID. */
            payer_account_id?: string;
        };
        QuotaLimitInfo: {
            /** @description Restriction key (service type, region, order amount, ...). */
            limit_key?: string;
            limit_values?: components["schemas"]["LimitValue"][];
        };
        /**
         * @description Quota operation.
         * @enum {string}
         */
        QuotaOperationType: "10" | "11";
        QuotaReclaim: {
            /** @description Coupon quota ID. */
            quota_id?: string;
            /** @description Balance left on the reseller quota after the reclaim. */
            quota_balance?: components["schemas"]["MoneyOut"];
        };
        QuotaRecord: {
            /** @description Unique identifier of the record. */
            id?: string;
            /** @description Account name of the operator. */
            operator?: string;
            /** @description Operation type. */
            operation_type?: components["schemas"]["QuotaOperationType"];
            /** @description Coupon quota ID. */
            quota_id?: string;
            /** @description Distributor's own quota the reseller quota was cut from. */
            parent_quota_id?: string;
            /** @description Amount; negative for unsubscriptions and write-offs where the bill type says so. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Operation time, UTC. */
            operation_time?: string;
            /** @description Operation result. */
            result?: components["schemas"]["OperationResult"];
            /** @description Cloud reseller account name. */
            indirect_partner_account_name?: string;
            /** @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller. */
            indirect_partner_id?: string;
            /** @description Cloud reseller company name. */
            indirect_partner_name?: string;
            /** @description Remark. */
            remark?: string;
        };
        QuotaSimpleInfo: {
            /** @description Cloud reseller ID. */
            id: string;
            /** @description Coupon quota ID. */
            quota_id: string;
        };
        /**
         * Format: int32
         * @description Coupon quota status.
         * @enum {integer}
         */
        QuotaStatus: 0 | 3 | 4 | 5;
        /**
         * Format: int32
         * @description Coupon quota type.
         * @enum {integer}
         */
        QuotaType: 0 | 1;
        ReclaimCouponQuotasReq: {
            /** @description Reseller quotas to reclaim. */
            quota_ids: string[];
            /** @description Remark. */
            remark?: string;
        };
        ReclaimCouponQuotasResponse: {
            error_details?: components["schemas"]["ErrorDetail"][];
            simple_quota_infos?: components["schemas"]["QuotaReclaim"][];
        };
        ReclaimPartnerCouponsReq: {
            /** @description Coupon ID. */
            coupon_id: string;
            /** @description Set by a cloud reseller case only; must not be an empty string. */
            indirect_partner_id?: string;
        };
        RelationInfo: {
            /** @description Related resource ID. */
            relative_resource_id?: string;
            /**
             * @description PARENT or ROOT.
             * @enum {string}
             */
            relative_type?: "PARENT" | "ROOT";
        };
        /** @description v1.0 record; names from the v1 client libraries. A recorded body has null in most members and 0 in the unit members. */
        ResFeeRecordV1Old: {
            /** @description Time the fee was created. */
            createTime?: string | null;
            /** @description Start of use. */
            effectiveTime?: string | null;
            /** @description End of use. */
            expireTime?: string | null;
            /** @description Fee serial number. */
            feeId?: string | null;
            /** @description Product ID. */
            productId?: string | null;
            /** @description Product name. */
            productName?: string | null;
            /** @description Order ID. */
            orderId?: string | null;
            /** @description Amount, cash coupons included. */
            amount?: components["schemas"]["MoneyOld"];
            /** @description Amount unit. */
            measureId?: components["schemas"]["MeasureOld"];
            /** @description Usage. */
            usageAmount?: components["schemas"]["MoneyOld"];
            /**
             * Format: int32
             * @description Unit.
             */
            usageMeasureId?: number | null;
            /** @description Package usage. */
            freeResourceAmount?: components["schemas"]["MoneyOld"];
            /**
             * Format: int32
             * @description Unit.
             */
            freeResourceMeasureId?: number | null;
            /** @description Cloud service type code. */
            cloudServiceTypeCode?: string | null;
            /** @description Resource type code. */
            resourceTypeCode?: string | null;
            /** @description Region code. */
            regionCode?: string | null;
            /** @description Payment method. */
            payMethod?: components["schemas"]["PayMethodOld"];
            /** @description Project ID. */
            projectID?: string | null;
            /** @description Project name. */
            projectName?: string | null;
            /** @description Tags, as the Go edition spells it. */
            resourceTag?: string | null;
            /** @description Tags, as the Java edition and a recorded body spell it; read both. */
            resourcetag?: string | null;
            /** @description Resource name. */
            resourceName?: string | null;
            /** @description Resource ID. */
            resourceId?: string | null;
            /**
             * Format: int32
             * @description Expenditure type code.
             */
            feeSourceOperation?: number | null;
            /** @description Enterprise project ID. */
            enterpriseProjectId?: string | null;
            /** @description Period type. */
            periodType?: string | null;
            /** @description Spot instance ID. */
            spot?: string | null;
            /** @description Reserved-instance usage. */
            rIAmount?: components["schemas"]["MoneyOld"];
            /**
             * Format: int32
             * @description Unit.
             */
            rIMeasureId?: number | null;
            /** @description List price. In the Java (integer there) and Python editions, not in Go. */
            officialAmount?: components["schemas"]["MoneyOld"];
        };
        ResFeeRecordV2: {
            /** @description Consumption date, YYYY-MM-DD, UTC+8. */
            bill_date?: string;
            /** @description Bill type. */
            bill_type?: components["schemas"]["BillDetailType"];
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Region code. */
            region?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Resource type code. */
            resource_type?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Start of the metered use; pay-per-use only. */
            effective_time?: string;
            /** @description End of the metered use; pay-per-use only. */
            expire_time?: string;
            /** @description Resource ID. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource tags. */
            resource_tag?: string;
            /** @description Product ID. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Product specification text. */
            product_spec_desc?: string;
            /** @description Code of a resource specification in the bill. */
            sku_code?: string;
            /** @description Instance size of a linear product. */
            spec_size?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the instance size.
             */
            spec_size_measure_id?: number;
            /** @description Order ID for bill types 1, 2, 3, 4 and 8; otherwise a transaction ID (receivable ID, or bill ID for month-end deductions). */
            trade_id?: string;
            /** @description Unique identifier of the record. */
            id?: string;
            /** @description Time the fee was deducted. */
            trade_time?: string;
            /** @description Enterprise project ID; default project is 0. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /** @description Billing mode. */
            charge_mode?: components["schemas"]["ChargeModeStr"];
            /** @description Order ID. */
            order_id?: string;
            /** @description Period type (string here). */
            period_type?: components["schemas"]["PeriodTypeStr"];
            /** @description Usage type code. */
            usage_type?: string;
            /** @description Usage quantity. */
            usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the usage, from the measurement dictionary.
             */
            usage_measure_id?: number;
            /** @description Usage covered by packages. */
            free_resource_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the package usage.
             */
            free_resource_measure_id?: number;
            /** @description Reserved-instance usage. */
            ri_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the reserved-instance usage.
             */
            ri_usage_measure_id?: number;
            /** @description Unit price, simple pricing only. */
            unit_price?: components["schemas"]["MoneyOut"];
            /** @description Unit of the unit price. */
            unit?: string;
            /** @description List price. */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount amount. */
            discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount; negative for unsubscriptions and write-offs where the bill type says so. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid from the discontinued bonus account. */
            bonus_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            adjustment_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Formula of the paid amount. */
            formula?: string;
            /** @description Own service type code of the sub-service of a packaged machine. */
            sub_service_type_code?: string;
            /** @description Own service type name of that sub-service. */
            sub_service_type_name?: string;
            /** @description Own resource type code of that sub-service. */
            sub_resource_type_code?: string;
            /** @description Own resource type name of that sub-service. */
            sub_resource_type_name?: string;
            /** @description Own resource ID of that sub-service (or reserved-instance ID). */
            sub_resource_id?: string;
            /** @description Own resource name of that sub-service. */
            sub_resource_name?: string;
            /** @description Consumption time: payment time for yearly/monthly and reserved instances, metering-record validity range for pay-per-use. YYYY-MM-DDThh:mm:ssZ. */
            consume_time?: string;
            /** @description Customer order behind a combined transaction order. */
            relative_order_id?: string;
            /** @description Login name of the consuming account. */
            account_name?: string;
            /** @description Number of periods; may be absent. */
            period_num?: components["schemas"]["MoneyOut"];
        };
        ResRelation: {
            /** @description Resource of this fee. */
            self_resource_id?: string;
            relation_infos?: components["schemas"]["RelationInfo"][];
        };
        /** @description The seven totals and the top-level measure_id are in the Java and Python editions; the Go edition and the recorded body lack them. */
        ShowCustomerMonthlySumOldResponse: {
            /** @description Business code; v1.0 bodies can carry it on success too. */
            error_code?: string;
            /** @description Text. */
            error_msg?: string;
            /** @description Currency code. */
            currency?: string;
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            /** @description Total, tax included. */
            total_amount?: components["schemas"]["MoneyOld"];
            /** @description Total arrears. */
            debt_amount?: components["schemas"]["MoneyOld"];
            /** @description Paid with vouchers. */
            coupon_amount?: components["schemas"]["MoneyOld"];
            /** @description Paid with cash coupons (reserved). */
            cashcoupon_amount?: components["schemas"]["MoneyOld"];
            /** @description Paid with stored-value cards (reserved). */
            storedcard_amount?: components["schemas"]["MoneyOld"];
            /** @description Cash account. The SDK text says balance; the place suggests the amount paid from it. */
            debit_amount?: components["schemas"]["MoneyOld"];
            /** @description Credit account. Same doubt as debit_amount. */
            credit_amount?: components["schemas"]["MoneyOld"];
            /** @description Unit of the totals. */
            measure_id?: components["schemas"]["MeasureOld"];
            bill_sums?: components["schemas"]["BillSumRecordV1Old"][];
        };
        ShowCustomerMonthlySumResponse: {
            /**
             * Format: int32
             * @description Total number of matching records; only on success.
             */
            total_count?: number;
            bill_sums?: components["schemas"]["BillSumRecordInfoV2"][];
            /** @description Amount payable. */
            consume_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_value_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            writeoff_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Currency code. */
            currency?: string;
        };
        SpecialistApplication: {
            /** @description Path. */
            path: components["schemas"]["DevelopmentPath"];
            /** @description Position. */
            position: string;
        };
        SpecialistCancel: {
            /** @description Reason. */
            reason: string;
            /** @description Uploaded proof. */
            attachment_ids: string[];
        };
        SpecialistInvitation: {
            /** @description E-mail. */
            email: string;
            /** @description Mobile. */
            mobile_phone?: string;
            /** @description Name. */
            name: string;
        };
        /**
         * @description Project specialist state.
         * @enum {string}
         */
        SpecialistState: "NONE" | "IN_REVIEW" | "ACTIVE" | "CANCEL_IN_REVIEW" | "CANCELLED" | "REJECTED";
        SubCustomerInfoV3: {
            /** @description Customer account ID. */
            customer_id?: string;
        };
        SubCustomerMonthlyBillDetail: {
            /** @description Billing cycle, YYYY-MM. */
            bill_cycle?: string;
            /** @description Customer account ID. */
            customer_id?: string;
            /** @description Association type. */
            association_type?: components["schemas"]["AssociationType"];
            /** @description Cloud service type code. */
            service_type_code?: string;
            /** @description Resource type code. */
            resource_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Billing mode. */
            charging_mode?: components["schemas"]["ChargingMode"];
            /** @description Time the fee was deducted. */
            trade_time?: string;
            /** @description Order ID for bill types 1, 2, 3, 4 and 8; otherwise a transaction ID (receivable ID, or bill ID for month-end deductions). */
            trade_id?: string;
            /** @description Unique identifier of the record. */
            id?: string;
            /** @description Bill type. */
            bill_detail_type?: components["schemas"]["BillDetailType"];
            /** @description Resource ID. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Product specification text. */
            product_spec_desc?: string;
            /** @description Region code. */
            region_code?: string;
            /** @description Product ID. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Resource tags. */
            resource_tag?: string;
            /** @description Consumption time: payment time for yearly/monthly and reserved instances, metering-record validity range for pay-per-use. YYYY-MM-DDThh:mm:ssZ. */
            consume_time?: string;
            /** @description Usage type code. */
            usage_type?: string;
            /** @description Usage quantity. */
            usage_amount?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the usage, from the measurement dictionary.
             */
            usage_measure_id?: number;
            /** @description Usage covered by packages. */
            free_resource_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the package usage.
             */
            free_resource_measure_id?: number;
            /** @description Reserved-instance usage. */
            ri_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the reserved-instance usage.
             */
            ri_usage_measure_id?: number;
            /** @description List price. */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount against the list price. */
            official_discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount payable. */
            payment_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_value_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            writeoff_amount?: components["schemas"]["MoneyOut"];
            /** @description Period type. */
            period_type?: components["schemas"]["PeriodType"];
            /** @description Account manager ID. */
            account_manager_id?: string;
            /** @description ID of the associated partner. */
            partner_id?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Own service type code of the sub-service of a packaged machine. */
            sub_service_type_code?: string;
            /** @description Own service type name of that sub-service. */
            sub_service_type_name?: string;
            /** @description Own resource type code of that sub-service. */
            sub_resource_type_code?: string;
            /** @description Own resource type name of that sub-service. */
            sub_resource_type_name?: string;
            /** @description Own resource ID of that sub-service (or reserved-instance ID). */
            sub_resource_id?: string;
            /** @description Own resource name of that sub-service. */
            sub_resource_name?: string;
            /** @description Number of periods; may be absent. */
            period_num?: components["schemas"]["MoneyOut"];
        };
        /** @description Record of the superseded query. */
        SubCustomerResFeeRecordOld: {
            /** @description Start of the metered use; pay-per-use only. */
            effective_time?: string;
            /** @description End of the metered use; pay-per-use only. */
            expire_time?: string;
            /** @description Product ID. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Order ID; yearly/monthly records only. */
            order_id?: string;
            /** @description Amount payable, 2 decimals; sum of the paid parts plus debt and write-off. */
            amount?: components["schemas"]["MoneyOut"];
            /** @description Amount unit. */
            measure_id?: components["schemas"]["MeasureYuan"];
            /** @description Usage type code. */
            usage_type?: string;
            /** @description Usage quantity. */
            usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the usage, from the measurement dictionary.
             */
            usage_measure_id?: number;
            /** @description Usage covered by packages. */
            free_resource_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the package usage.
             */
            free_resource_measure_id?: number;
            /** @description Cloud service type code. */
            cloud_service_type?: string;
            /** @description Region code. */
            region?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Resource type code. */
            resource_type?: string;
            /** @description Billing mode. */
            charge_mode?: components["schemas"]["ChargeModeOld"];
            /** @description Resource tags. */
            resource_tag?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource ID. */
            resource_id?: string;
            /** @description Bill type. */
            bill_type?: components["schemas"]["BillTypeOld"];
            /** @description Period type; empty for pay-per-use. */
            period_type?: components["schemas"]["PeriodTypeStr"];
            /** @description Product specification text. */
            product_spec_desc?: string;
            /** @description Reserved-instance usage. */
            ri_usage?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the reserved-instance usage.
             */
            ri_usage_measure_id?: number;
            /** @description List price. */
            official_amount?: components["schemas"]["MoneyOut"];
            /** @description Discount amount. */
            discount_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid in cash. */
            cash_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by credit. */
            credit_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by vouchers. */
            coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by cash coupons. */
            flexipurchase_coupon_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid by stored-value cards. */
            stored_card_amount?: components["schemas"]["MoneyOut"];
            /** @description Paid from the discontinued bonus account. */
            bonus_amount?: components["schemas"]["MoneyOut"];
            /** @description Amount in arrears. */
            debt_amount?: components["schemas"]["MoneyOut"];
            /** @description Arrears written off. */
            adjustment_amount?: components["schemas"]["MoneyOut"];
            /** @description Instance size of a linear product. */
            spec_size?: components["schemas"]["MoneyOut"];
            /**
             * Format: int32
             * @description Unit of the instance size.
             */
            spec_size_measure_id?: number;
            /** @description Own service type code of the sub-service of a packaged machine. */
            sub_service_type_code?: string;
            /** @description Own service type name of that sub-service. */
            sub_service_type_name?: string;
            /** @description Own resource type code of that sub-service. */
            sub_resource_type_code?: string;
            /** @description Own resource type name of that sub-service. */
            sub_resource_type_name?: string;
            /** @description Own resource ID of that sub-service (or reserved-instance ID). */
            sub_resource_id?: string;
            /** @description Own resource name of that sub-service. */
            sub_resource_name?: string;
        };
        /**
         * @description Bill type of the monthly summary.
         * @enum {string}
         */
        SumBillType: "0" | "1" | "2";
        UpdateCouponQuotasResponse: {
            error_details?: components["schemas"]["ErrorDetail"][];
            simple_quota_infos?: components["schemas"]["QuotaSimpleInfo"][];
        };
        VerifyAmount: {
            /** @description Amount received. */
            amount: components["schemas"]["Money"];
        };
        /**
         * @description Whose records to query.
         * @enum {string}
         */
        ViewMethod: "oneself" | "sub_customer" | "all";
        /**
         * @description Whether a partner-granted discount may be applied.
         * @enum {string}
         */
        YesNo: "YES" | "NO";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ShowCustomerMonthlySumOld: {
        parameters: {
            query: {
                /**
                 * @description Month, YYYY-MM.
                 * @example 2020-08
                 */
                cycle: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                cloud_service_type_code?: string;
                /**
                 * @description Account type.
                 * @example BALANCE_TYPE_DEBIT
                 */
                type?: string;
                /**
                 * @description Enterprise project ID.
                 * @example 0
                 */
                enterpriseProjectId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                domain_id: string;
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "currency": "CNY",
                     *       "total_count": 1,
                     *       "bill_sums": [
                     *         {
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "resource_type_code": "hws.resource.type.obs",
                     *           "region_code": "cn-north-4",
                     *           "cloud_service_type_code": "hws.service.type.obs",
                     *           "consume_time": "2020-08",
                     *           "pay_method": "1",
                     *           "consume_amount": 8.28,
                     *           "debt": 0,
                     *           "discount": 0.92,
                     *           "measure_id": 1,
                     *           "bill_type": 1,
                     *           "account_details": [
                     *             {
                     *               "balance_type_id": "BALANCE_TYPE_DEBIT",
                     *               "deduct_amount": 8.28
                     *             }
                     *           ],
                     *           "discount_detail_infos": [
                     *             {
                     *               "promotion_type": "",
                     *               "discount_amount": 0.92,
                     *               "promotion_id": "",
                     *               "measure_id": 1
                     *             }
                     *           ],
                     *           "enterpriseProjectId": "0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerMonthlySumOldResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListCustomerselfResourceRecordsOld: {
        parameters: {
            query: {
                /**
                 * @description First day, yyyy-MM-dd; same month as endTime.
                 * @example 2020-08-01
                 */
                startTime: string;
                /**
                 * @description Last day, yyyy-MM-dd.
                 * @example 2020-08-31
                 */
                endTime: string;
                /**
                 * @description Cloud service type code; null filters, empty string rejected.
                 * @example hws.service.type.obs
                 */
                cloudServiceTypeCode?: string;
                /**
                 * @description Region code.
                 * @example cn-north-4
                 */
                regionCode?: string;
                /**
                 * @description Order ID.
                 * @example CS2008140001ABCDE
                 */
                orderId?: string;
                /**
                 * @description Payment method; required, one per call.
                 * @example 1
                 */
                payMethod: components["schemas"]["PayMethodOld"];
                /**
                 * @description PAGE NUMBER, starts at 1.
                 * @example 1
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Resource ID.
                 * @example obs-demo-bucket-01
                 */
                resourceId?: string;
                /**
                 * @description Enterprise project ID; -1 = not attributed.
                 * @example 0
                 */
                enterpriseProjectId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                domain_id: string;
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "currency": "CNY",
                     *       "totalCount": 1,
                     *       "feeRecords": [
                     *         {
                     *           "createTime": "2020-08-14T06:12:41Z",
                     *           "effectiveTime": "2020-08-14T05:00:00Z",
                     *           "expireTime": "2020-08-14T06:00:00Z",
                     *           "feeId": "FEE-0001",
                     *           "productId": "00301-200001-0--0",
                     *           "productName": "OBS standard storage",
                     *           "orderId": "",
                     *           "amount": 8.28,
                     *           "measureId": 1,
                     *           "usageAmount": 42.75,
                     *           "usageMeasureId": 17,
                     *           "freeResourceAmount": 0,
                     *           "freeResourceMeasureId": 17,
                     *           "cloudServiceTypeCode": "hws.service.type.obs",
                     *           "resourceTypeCode": "hws.resource.type.obs",
                     *           "regionCode": "cn-north-4",
                     *           "payMethod": "1",
                     *           "projectID": "",
                     *           "projectName": "",
                     *           "resourceTag": "",
                     *           "resourceName": "demo-archive",
                     *           "resourceId": "obs-demo-bucket-01",
                     *           "feeSourceOperation": 5,
                     *           "enterpriseProjectId": "0",
                     *           "periodType": "24",
                     *           "spot": "",
                     *           "rIAmount": 0,
                     *           "rIMeasureId": 17
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordsOldResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListCustomerselfResourceRecordDetailsOld: {
        parameters: {
            query: {
                /**
                 * @description Month, YYYY-MM.
                 * @example 2020-08
                 */
                cycle: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                cloudServiceTypeCode?: string;
                /**
                 * @description Resource type code.
                 * @example hws.resource.type.obs
                 */
                resourceTypeCode?: string;
                /**
                 * @description Region code.
                 * @example cn-north-4
                 */
                regionCode?: string;
                /**
                 * @description Resource instance ID.
                 * @example obs-demo-bucket-01
                 */
                resInstanceId?: string;
                /**
                 * @description Payment method; required.
                 * @example 1
                 */
                payMethod: components["schemas"]["PayMethodOld"];
                /**
                 * @description Enterprise project ID.
                 * @example 0
                 */
                enterpriseProjectId?: string;
                /**
                 * @description PAGE NUMBER, starts at 1; required.
                 * @example 1
                 */
                offset: number;
                /**
                 * @description Page size; required.
                 * @example 10
                 */
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                domain_id: string;
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "currency": "CNY",
                     *       "total_count": 1,
                     *       "monthlyRecords": [
                     *         {
                     *           "cloudServiceTypeCode": "hws.service.type.obs",
                     *           "resourceTypeCode": "hws.resource.type.obs",
                     *           "regionCode": "cn-north-4",
                     *           "resInstanceId": "obs-demo-bucket-01",
                     *           "resourceName": "demo-archive",
                     *           "resourceTag": "",
                     *           "consumeAmount": 8.28,
                     *           "cycle": "2020-08",
                     *           "measureId": 1,
                     *           "enterpriseProjectId": "0",
                     *           "payMethod": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordDetailsOldResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIntlInvoices: {
        parameters: {
            query: {
                /**
                 * @description Requested from, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                start_time: string;
                /**
                 * @description Requested to, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                end_time: string;
                /**
                 * @description PAGE NUMBER.
                 * @example 1
                 */
                offset: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit: number;
            };
            header?: never;
            path: {
                /**
                 * @description Account ID.
                 * @example 5b2d7f10c9e84a7a9e6f3d1a0c4b8e77
                 */
                domain_id: string;
            };
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
                     *       "invoices": [
                     *         {
                     *           "requestId": "INVQ-0001",
                     *           "cancelReason": "",
                     *           "titleType": 1,
                     *           "channelType": 0,
                     *           "invoiceType": 1,
                     *           "invoiceTitle": "Demo Ltd",
                     *           "invoiceAmount": 109,
                     *           "invoiceMethod": 0,
                     *           "invoiceClass": 1,
                     *           "invoiceState": 8,
                     *           "applyOpera": "demo",
                     *           "addressInfo": {
                     *             "address": "1 Demo Street",
                     *             "recipients": "A. Demo",
                     *             "zipCode": "00001",
                     *             "mobilePhone": "600000000"
                     *           },
                     *           "applyTime": "2025-08-05T03:04:05Z",
                     *           "invoiceMode": "0",
                     *           "email": "ap@example.com",
                     *           "requestMode": "0",
                     *           "srcRequestId": "",
                     *           "salesId": "SE-1",
                     *           "invoiceNo": "HC-2025-0001",
                     *           "tradeType": 6,
                     *           "billCycle": "2025-07",
                     *           "taxList": [
                     *             {
                     *               "taxClass": "VAT",
                     *               "taxRate": "0.09",
                     *               "subTaxClass": "VAT",
                     *               "taxAmount": 9,
                     *               "taxVisibleFlag": "Y",
                     *               "taxAccountingFlag": "Y"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIntlInvoicesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListSubcustomerMonthlyBillsOld: {
        parameters: {
            query: {
                /**
                 * @description Customer account ID; an empty string is a filter value.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customerId?: string;
                /**
                 * @description Month, YYYY-MM. Mandatory on the page, optional in the Go edition.
                 * @example 2020-08
                 */
                period: string;
                /**
                 * @description Cloud service type code. The old Go client sends cloud_service_type_code instead; the page says cloudServiceTypeCode.
                 * @example hws.service.type.obs
                 */
                cloudServiceTypeCode?: string;
                /**
                 * @description Consumption type; optional here.
                 * @example 1
                 */
                payMethod?: components["schemas"]["PayMethodOld"];
                /**
                 * @description PAGE NUMBER, starts at 1.
                 * @example 1
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Bill type (snake case in an otherwise camel-case API).
                 * @example 0
                 */
                bill_type?: components["schemas"]["SumBillType"];
            };
            header?: never;
            path: {
                /**
                 * @description Partner ID.
                 * @example 5b2d7f10c9e84a7a9e6f3d1a0c4b8e77
                 */
                partner_id: string;
            };
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
                     *       "error_code": "CBC.0000",
                     *       "error_msg": "success",
                     *       "count": 1,
                     *       "billSums": [
                     *         {
                     *           "customerId": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "billType": "0",
                     *           "cloudServiceTypeCode": "hws.service.type.obs",
                     *           "payMethod": "1",
                     *           "amount": 8.28,
                     *           "debtAmount": 0,
                     *           "writeoffDebtAmount": 0,
                     *           "discountAmount": 0.92,
                     *           "measureId": 1,
                     *           "currency": "CNY",
                     *           "accountDetails": [
                     *             {
                     *               "balanceTypeId": "BALANCE_TYPE_DEBIT",
                     *               "amount": 8.28,
                     *               "billType": "0"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubcustomerMonthlyBillsOldResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowCustomerMonthlySum: {
        parameters: {
            query: {
                /**
                 * @description Billing cycle, YYYY-MM.
                 * @example 2025-08
                 */
                bill_cycle: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                service_type_code?: string;
                /**
                 * @description Enterprise project ID; default project is 0.
                 * @example 0
                 */
                enterprise_project_id?: string;
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Whose records.
                 * @example all
                 */
                method?: components["schemas"]["ViewMethod"];
                /**
                 * @description Enterprise member account ID; required when method is sub_customer, ignored otherwise.
                 * @example 0e12ab34cd56ef7890ab12cd34ef56aa
                 */
                sub_customer_id?: string;
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
                     *       "bill_sums": [
                     *         {
                     *           "bill_cycle": "2025-08",
                     *           "resource_type_code": "hws.resource.type.obs",
                     *           "service_type_code": "hws.service.type.obs",
                     *           "service_type_name": "Object Storage Service",
                     *           "resource_type_name": "Object storage",
                     *           "charging_mode": 3,
                     *           "official_amount": 9.2,
                     *           "official_discount_amount": 0.92,
                     *           "truncated_amount": 0,
                     *           "consume_amount": 8.28,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_value_card_amount": 0,
                     *           "debt_amount": 0,
                     *           "writeoff_amount": 0,
                     *           "cash_amount": 8.28,
                     *           "credit_amount": 0,
                     *           "measure_id": 1,
                     *           "bill_type": 1,
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "account_name": "demo_customer"
                     *         }
                     *       ],
                     *       "consume_amount": 8.28,
                     *       "debt_amount": 0,
                     *       "coupon_amount": 0,
                     *       "flexipurchase_coupon_amount": 0,
                     *       "stored_value_card_amount": 0,
                     *       "cash_amount": 8.28,
                     *       "credit_amount": 0,
                     *       "writeoff_amount": 0,
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ShowCustomerMonthlySumResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListCustomerselfResourceRecords: {
        parameters: {
            query: {
                /**
                 * @description Billing cycle, YYYY-MM.
                 * @example 2025-08
                 */
                cycle: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                cloud_service_type?: string;
                /**
                 * @description Region code.
                 * @example cn-north-4
                 */
                region?: string;
                /**
                 * @description Billing mode.
                 * @example 3
                 */
                charge_mode?: components["schemas"]["ChargeModeStr"];
                /**
                 * @description Bill type.
                 * @example 5
                 */
                bill_type?: components["schemas"]["BillDetailType"];
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size, default 10.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Resource ID.
                 * @example obs-demo-bucket-01
                 */
                resource_id?: string;
                /**
                 * @description Enterprise project ID; default project is 0.
                 * @example 0
                 */
                enterprise_project_id?: string;
                /**
                 * @description Whether to include records whose payable amount is 0.
                 * @example false
                 */
                include_zero_record?: boolean;
                /**
                 * @description Whose records.
                 * @example all
                 */
                method?: components["schemas"]["ViewMethod"];
                /**
                 * @description Enterprise member account ID; required when method is sub_customer, ignored otherwise.
                 * @example 0e12ab34cd56ef7890ab12cd34ef56aa
                 */
                sub_customer_id?: string;
                /**
                 * @description Order ID for bill types 1, 2, 3, 4 and 8; otherwise a transaction ID (receivable ID, or bill ID for month-end deductions).
                 * @example CS2508140612ABCDE
                 */
                trade_id?: string;
                /**
                 * @description First day, YYYY-MM-DD, inside the cycle; works only together with bill_date_end.
                 * @example 2025-08-01
                 */
                bill_date_begin?: string;
                /**
                 * @description Last day, YYYY-MM-DD, inside the cycle and not before bill_date_begin.
                 * @example 2025-08-31
                 */
                bill_date_end?: string;
                /**
                 * @description 1 = by cycle, 3 = by detail (default).
                 * @example 3
                 */
                statistic_type?: 1 | 3;
            };
            header?: {
                /** @description Response language: zh_cn (default) or en_us. */
                "X-Language"?: string;
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
                     *       "fee_records": [
                     *         {
                     *           "bill_date": "2025-08-14",
                     *           "bill_type": 5,
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "region": "cn-north-4",
                     *           "region_name": "CN North-Beijing4",
                     *           "cloud_service_type": "hws.service.type.obs",
                     *           "resource_type": "hws.resource.type.obs",
                     *           "cloud_service_type_name": "Object Storage Service",
                     *           "resource_type_name": "Object storage",
                     *           "effective_time": "2025-08-14T05:00:00Z",
                     *           "expire_time": "2025-08-14T06:00:00Z",
                     *           "resource_id": "obs-demo-bucket-01",
                     *           "resource_name": "demo-archive",
                     *           "resource_tag": "env=demo",
                     *           "product_id": "00301-200001-0--0",
                     *           "product_name": "OBS standard storage, pay-per-use",
                     *           "product_spec_desc": "OBS standard storage",
                     *           "sku_code": "OBS.STD",
                     *           "spec_size": 100,
                     *           "spec_size_measure_id": 17,
                     *           "trade_id": "CS2508140612ABCDE",
                     *           "id": "3f0b9d54-66b7-4f7b-8f0a-b5f5d2d8a001",
                     *           "trade_time": "2025-08-14T06:12:41Z",
                     *           "enterprise_project_id": "0",
                     *           "enterprise_project_name": "default",
                     *           "charge_mode": "3",
                     *           "order_id": "CS2508140001ABCDE",
                     *           "period_type": "24",
                     *           "usage_type": "standard_storage",
                     *           "usage": 42.75,
                     *           "usage_measure_id": 17,
                     *           "free_resource_usage": 0,
                     *           "free_resource_measure_id": 17,
                     *           "ri_usage": 0,
                     *           "ri_usage_measure_id": 17,
                     *           "unit_price": 0.1,
                     *           "unit": "CNY/GB/month",
                     *           "official_amount": 9.2,
                     *           "discount_amount": 0.92,
                     *           "amount": 8.28,
                     *           "cash_amount": 8.28,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_card_amount": 0,
                     *           "bonus_amount": 0,
                     *           "debt_amount": 0,
                     *           "adjustment_amount": 0,
                     *           "measure_id": 1,
                     *           "formula": "",
                     *           "sub_service_type_code": "hws.service.type.ebs",
                     *           "sub_service_type_name": "Elastic Volume Service",
                     *           "sub_resource_type_code": "hws.resource.type.volume",
                     *           "sub_resource_type_name": "Cloud disk",
                     *           "sub_resource_id": "vol-8801",
                     *           "sub_resource_name": "vol-data-01",
                     *           "consume_time": "2025-08-14T05:00:00Z",
                     *           "relative_order_id": "",
                     *           "account_name": "demo_customer",
                     *           "period_num": 1
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListCustomerselfResourceRecordDetails: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Response language: zh_cn (default) or en_us.
                 * @example zh_cn
                 */
                "X-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cycle": "2025-08",
                 *       "cloud_service_type": "hws.service.type.obs",
                 *       "resource_type": "hws.resource.type.obs",
                 *       "region": "cn-north-4",
                 *       "res_instance_id": "obs-demo-bucket-01",
                 *       "charge_mode": 3,
                 *       "bill_type": 5,
                 *       "enterprise_project_id": "0",
                 *       "include_zero_record": false,
                 *       "offset": 0,
                 *       "limit": 10,
                 *       "method": "all",
                 *       "sub_customer_id": "0e12ab34cd56ef7890ab12cd34ef56aa",
                 *       "statistic_type": 3,
                 *       "query_type": "BILLCYCLE",
                 *       "bill_cycle_begin": "2025-08-01",
                 *       "bill_cycle_end": "2025-08-31",
                 *       "payer_account_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610"
                 *     }
                 */
                "application/json": components["schemas"]["QueryResRecordsDetailReq"];
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
                     *       "monthly_records": [
                     *         {
                     *           "cycle": "2025-08",
                     *           "bill_date": "2025-08-14",
                     *           "bill_type": 5,
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "region": "cn-north-4",
                     *           "region_name": "CN North-Beijing4",
                     *           "cloud_service_type": "hws.service.type.obs",
                     *           "resource_Type_code": "hws.resource.type.vm",
                     *           "cloud_service_type_name": "Object Storage Service",
                     *           "resource_type_name": "Object storage",
                     *           "res_instance_id": "obs-demo-bucket-01",
                     *           "resource_name": "demo-archive",
                     *           "resource_tag": "env=demo",
                     *           "sku_code": "OBS.STD",
                     *           "enterprise_project_id": "0",
                     *           "enterprise_project_name": "default",
                     *           "charge_mode": 3,
                     *           "consume_amount": 8.28,
                     *           "cash_amount": 8.28,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_card_amount": 0,
                     *           "bonus_amount": 0,
                     *           "debt_amount": 0,
                     *           "adjustment_amount": 0,
                     *           "official_amount": 9.2,
                     *           "discount_amount": 0.92,
                     *           "measure_id": 1,
                     *           "period_type": 24,
                     *           "root_resource_id": "obs-demo-bucket-01",
                     *           "parent_resource_id": "obs-demo-bucket-01",
                     *           "trade_id": "CS2508140612ABCDE",
                     *           "id": "3f0b9d54-66b7-4f7b-8f0a-b5f5d2d8a001",
                     *           "product_spec_desc": "OBS standard storage",
                     *           "sub_service_type_code": "hws.service.type.ebs",
                     *           "sub_service_type_name": "Elastic Volume Service",
                     *           "sub_resource_type_code": "hws.resource.type.volume",
                     *           "sub_resource_type_name": "Cloud disk",
                     *           "sub_resource_id": "vol-8801",
                     *           "sub_resource_name": "vol-data-01",
                     *           "pre_order_id": "",
                     *           "az_code_infos": [
                     *             {
                     *               "az_code": "cn-north-4a"
                     *             }
                     *           ],
                     *           "payer_account_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "effective_time": "2025-08-14T05:00:00Z",
                     *           "expire_time": "2025-08-14T06:00:00Z",
                     *           "consume_time": "2025-08-14T05:00:00Z",
                     *           "be_id": "",
                     *           "extend_params": {
                     *             "self_resource_id": "obs-demo-bucket-01",
                     *             "relation_infos": [
                     *               {
                     *                 "relative_resource_id": "obs-demo-bucket-01",
                     *                 "relative_type": "ROOT"
                     *               }
                     *             ]
                     *           },
                     *           "account_name": "demo_customer",
                     *           "period_num": 1
                     *         }
                     *       ],
                     *       "total_count": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordDetailsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListSubcustomerMonthlyBills: {
        parameters: {
            query: {
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
                /**
                 * @description Month, YYYY-MM.
                 * @example 2025-08
                 */
                cycle: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                cloud_service_type?: string;
                /**
                 * @description Billing mode; required, one mode per call.
                 * @example 3
                 */
                charge_mode: components["schemas"]["ChargeModeMonthly"];
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size, 1-100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Bill type.
                 * @example 0
                 */
                bill_type?: components["schemas"]["SumBillType"];
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
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
                     *       "bill_sums": [
                     *         {
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "cloud_service_type": "hws.service.type.obs",
                     *           "cloud_service_type_name": "Object Storage Service",
                     *           "bill_type": "0",
                     *           "charge_mode": "3",
                     *           "amount": 8.28,
                     *           "debt_amount": 0,
                     *           "adjustment_amount": 0,
                     *           "discount_amount": 0.92,
                     *           "measure_id": 1,
                     *           "account_details": [
                     *             {
                     *               "balance_type": "BALANCE_TYPE_DEBIT",
                     *               "amount": 8.28,
                     *               "bill_type": "0"
                     *             }
                     *           ],
                     *           "resource_type_code": "hws.resource.type.obs",
                     *           "resource_type_name": "Object storage"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubcustomerMonthlyBillsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListSubCustomerBillDetailOld: {
        parameters: {
            query: {
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id: string;
                /**
                 * @description Billing cycle, YYYY-MM.
                 * @example 2021-08
                 */
                cycle: string;
                /**
                 * @description Billing mode; required, one mode per call.
                 * @example 3
                 */
                charge_mode: components["schemas"]["ChargeModeOld"];
                /**
                 * @description Cloud service type code; an empty string is a filter value.
                 * @example hws.service.type.obs
                 */
                cloud_service_type?: string;
                /**
                 * @description Region code; an empty string is a filter value.
                 * @example cn-north-4
                 */
                region?: string;
                /**
                 * @description Bill type.
                 * @example 5
                 */
                bill_type?: components["schemas"]["BillTypeOld"];
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Resource ID; an empty value is a filter value.
                 * @example obs-demo-bucket-01
                 */
                resource_id?: string;
                /**
                 * @description Include records with nothing to pay.
                 * @example false
                 */
                include_zero_record?: boolean;
                /**
                 * @description Cloud reseller ID, for a distributor that asks about the reseller period.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
                /**
                 * @description First day, YYYY-MM-DD; defaults to the first of the month.
                 * @example 2021-08-01
                 */
                bill_date_begin?: string;
                /**
                 * @description Last day, YYYY-MM-DD, only together with bill_date_begin.
                 * @example 2021-08-31
                 */
                bill_date_end?: string;
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
                     *       "fee_records": [
                     *         {
                     *           "effective_time": "2021-08-14T05:00:00Z",
                     *           "expire_time": "2021-08-14T06:00:00Z",
                     *           "product_id": "00301-200001-0--0",
                     *           "product_name": "OBS standard storage, pay-per-use",
                     *           "order_id": "",
                     *           "amount": 8.28,
                     *           "measure_id": 1,
                     *           "usage_type": "standard_storage",
                     *           "usage": 42.75,
                     *           "usage_measure_id": 17,
                     *           "free_resource_usage": 0,
                     *           "free_resource_measure_id": 17,
                     *           "cloud_service_type": "hws.service.type.obs",
                     *           "region": "cn-north-4",
                     *           "region_name": "CN North-Beijing4",
                     *           "resource_type": "hws.resource.type.obs",
                     *           "charge_mode": "3",
                     *           "resource_tag": "env=demo",
                     *           "resource_name": "demo-archive",
                     *           "resource_id": "obs-demo-bucket-01",
                     *           "bill_type": 5,
                     *           "period_type": "24",
                     *           "product_spec_desc": "OBS standard storage",
                     *           "ri_usage": 0,
                     *           "ri_usage_measure_id": 17,
                     *           "official_amount": 9.2,
                     *           "discount_amount": 0.92,
                     *           "cash_amount": 8.28,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_card_amount": 0,
                     *           "bonus_amount": 0,
                     *           "debt_amount": 0,
                     *           "adjustment_amount": 0,
                     *           "spec_size": 100,
                     *           "spec_size_measure_id": 17,
                     *           "sub_service_type_code": "hws.service.type.ebs",
                     *           "sub_service_type_name": "Elastic Volume Service",
                     *           "sub_resource_type_code": "hws.resource.type.volume",
                     *           "sub_resource_type_name": "Cloud disk",
                     *           "sub_resource_id": "vol-8801",
                     *           "sub_resource_name": "vol-data-01"
                     *         }
                     *       ],
                     *       "count": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomerBillDetailOldResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListSubCustomerBillDetail: {
        parameters: {
            query: {
                /**
                 * @description Billing cycle, YYYY-MM.
                 * @example 2025-08
                 */
                bill_cycle: string;
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                service_type_code?: string;
                /**
                 * @description Region code.
                 * @example cn-north-4
                 */
                region_code?: string;
                /**
                 * @description Billing mode.
                 * @example 3
                 */
                charging_mode?: components["schemas"]["ChargingMode"];
                /**
                 * @description Bill type.
                 * @example 5
                 */
                bill_detail_type?: components["schemas"]["BillDetailType"];
                /**
                 * @description Resource ID.
                 * @example obs-demo-bucket-01
                 */
                resource_id?: string;
                /**
                 * @description Resource name.
                 * @example demo-archive
                 */
                resource_name?: string;
                /**
                 * @description Order ID for bill types 1, 2, 3, 4 and 8; otherwise a transaction ID (receivable ID, or bill ID for month-end deductions).
                 * @example CS2508140612ABCDE
                 */
                trade_id?: string;
                /**
                 * @description Account manager ID.
                 * @example am-2041
                 */
                account_manager_id?: string;
                /**
                 * @description Association type.
                 * @example 2
                 */
                association_type?: components["schemas"]["AssociationType"];
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size; default 10. The upper bound 1000 is from memory.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
                /**
                 * @description First day, YYYY-MM-DD, inside the cycle; works only together with bill_date_end.
                 * @example 2025-08-01
                 */
                bill_date_begin?: string;
                /**
                 * @description Last day, YYYY-MM-DD, inside the cycle and not before bill_date_begin.
                 * @example 2025-08-31
                 */
                bill_date_end?: string;
            };
            header?: {
                /** @description Response language: zh_cn (default) or en_us. */
                "X-Language"?: string;
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
                     *       "total_count": 1,
                     *       "currency": "CNY",
                     *       "fee_records": [
                     *         {
                     *           "bill_cycle": "2025-08",
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "association_type": "2",
                     *           "service_type_code": "hws.service.type.obs",
                     *           "resource_type_code": "hws.resource.type.obs",
                     *           "service_type_name": "Object Storage Service",
                     *           "resource_type_name": "Object storage",
                     *           "charging_mode": 3,
                     *           "trade_time": "2025-08-14T06:12:41Z",
                     *           "trade_id": "CS2508140612ABCDE",
                     *           "id": "3f0b9d54-66b7-4f7b-8f0a-b5f5d2d8a001",
                     *           "bill_detail_type": 5,
                     *           "resource_id": "obs-demo-bucket-01",
                     *           "resource_name": "demo-archive",
                     *           "product_spec_desc": "OBS standard storage",
                     *           "region_code": "cn-north-4",
                     *           "product_id": "00301-200001-0--0",
                     *           "product_name": "OBS standard storage, pay-per-use",
                     *           "resource_tag": "env=demo",
                     *           "consume_time": "2025-08-14T05:00:00Z",
                     *           "usage_type": "standard_storage",
                     *           "usage_amount": 42.75,
                     *           "usage_measure_id": 17,
                     *           "free_resource_usage": 0,
                     *           "free_resource_measure_id": 17,
                     *           "ri_usage": 0,
                     *           "ri_usage_measure_id": 17,
                     *           "official_amount": 9.2,
                     *           "official_discount_amount": 0.92,
                     *           "payment_amount": 8.28,
                     *           "cash_amount": 8.28,
                     *           "credit_amount": 0,
                     *           "coupon_amount": 0,
                     *           "flexipurchase_coupon_amount": 0,
                     *           "stored_value_card_amount": 0,
                     *           "debt_amount": 0,
                     *           "writeoff_amount": 0,
                     *           "period_type": 24,
                     *           "account_manager_id": "am-2041",
                     *           "partner_id": "5b2d7f10c9e84a7a9e6f3d1a0c4b8e77",
                     *           "region_name": "CN North-Beijing4",
                     *           "sub_service_type_code": "hws.service.type.ebs",
                     *           "sub_service_type_name": "Elastic Volume Service",
                     *           "sub_resource_type_code": "hws.resource.type.volume",
                     *           "sub_resource_type_name": "Cloud disk",
                     *           "sub_resource_id": "vol-8801",
                     *           "sub_resource_name": "vol-data-01",
                     *           "period_num": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomerBillDetailResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListConsumeSubCustomers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Response language: zh_cn (default) or en_us.
                 * @example zh_CN
                 */
                "X-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bill_cycle": "2025-08",
                 *       "offset": 0,
                 *       "limit": 10
                 *     }
                 */
                "application/json": components["schemas"]["ListConsumeSubCustomersReq"];
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
                     *       "sub_customers": [
                     *         {
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610"
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ListConsumeSubCustomersResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowBusinessCertification: {
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
                     *       "state": "APPROVED",
                     *       "reject_reason": "",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "contact_name": "Li Ming",
                     *       "contact_email": "ap@example.com",
                     *       "bank_account_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "bank_name": "Demo Bank",
                     *       "bank_branch": "Nanjing Branch",
                     *       "bank_account": "6200000000000000000",
                     *       "currency": "CNY",
                     *       "taxpayer_type": "GENERAL",
                     *       "taxpayer_id": "91320100MA00DEMO0X"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessCertification"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    SubmitBusinessCertification: {
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
                 *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                 *       "contact_name": "Li Ming",
                 *       "contact_email": "ap@example.com",
                 *       "bank_account_name": "Nanjing Demo Technology Co., Ltd.",
                 *       "bank_name": "Demo Bank",
                 *       "bank_branch": "Nanjing Branch",
                 *       "bank_account": "6200000000000000000",
                 *       "currency": "CNY",
                 *       "taxpayer_type": "GENERAL",
                 *       "taxpayer_id": "91320100MA00DEMO0X"
                 *     }
                 */
                "application/json": components["schemas"]["BusinessCertificationInput"];
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
                     *       "state": "APPROVED",
                     *       "reject_reason": "",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "contact_name": "Li Ming",
                     *       "contact_email": "ap@example.com",
                     *       "bank_account_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "bank_name": "Demo Bank",
                     *       "bank_branch": "Nanjing Branch",
                     *       "bank_account": "6200000000000000000",
                     *       "currency": "CNY",
                     *       "taxpayer_type": "GENERAL",
                     *       "taxpayer_id": "91320100MA00DEMO0X"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessCertification"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    VerifyBusinessBankAmount: {
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
                 *       "amount": "0.37"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyAmount"];
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
                     *       "state": "APPROVED",
                     *       "reject_reason": "",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "contact_name": "Li Ming",
                     *       "contact_email": "ap@example.com",
                     *       "bank_account_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "bank_name": "Demo Bank",
                     *       "bank_branch": "Nanjing Branch",
                     *       "bank_account": "6200000000000000000",
                     *       "currency": "CNY",
                     *       "taxpayer_type": "GENERAL",
                     *       "taxpayer_id": "91320100MA00DEMO0X"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessCertification"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowCompanyProfile: {
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
                     *       "partner_id": "5b2d7f10c9e84a7a9e6f3d1a0c4b8e77",
                     *       "ecosystem_manager": "Zhao Demo",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "english_name": "Nanjing Demo Technology",
                     *       "registration_no": "91320100MA00DEMO0X",
                     *       "business_region": "Jiangsu",
                     *       "address": "1 Demo Road, Nanjing",
                     *       "website": "https://www.example.com",
                     *       "company_size": "100-499",
                     *       "introduction": "Cloud services company.",
                     *       "contact_name": "Li Ming",
                     *       "contact_phone": "13800000000",
                     *       "contact_email": "partner@example.com",
                     *       "message_language": "zh_cn",
                     *       "time_zone": "Asia/Shanghai"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyProfile"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UpdateCompanyProfile: {
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
                 *       "english_name": "Nanjing Demo Technology",
                 *       "business_region": "Jiangsu",
                 *       "address": "1 Demo Road, Nanjing",
                 *       "website": "https://www.example.com",
                 *       "company_size": "100-499",
                 *       "introduction": "Cloud services company.",
                 *       "contact_name": "Li Ming",
                 *       "contact_phone": "13800000000",
                 *       "contact_email": "partner@example.com",
                 *       "message_language": "zh_cn",
                 *       "time_zone": "Asia/Shanghai"
                 *     }
                 */
                "application/json": components["schemas"]["CompanyProfileInput"];
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
                     *       "partner_id": "5b2d7f10c9e84a7a9e6f3d1a0c4b8e77",
                     *       "ecosystem_manager": "Zhao Demo",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "english_name": "Nanjing Demo Technology",
                     *       "registration_no": "91320100MA00DEMO0X",
                     *       "business_region": "Jiangsu",
                     *       "address": "1 Demo Road, Nanjing",
                     *       "website": "https://www.example.com",
                     *       "company_size": "100-499",
                     *       "introduction": "Cloud services company.",
                     *       "contact_name": "Li Ming",
                     *       "contact_phone": "13800000000",
                     *       "contact_email": "partner@example.com",
                     *       "message_language": "zh_cn",
                     *       "time_zone": "Asia/Shanghai"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyProfile"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListDevelopmentPaths: {
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
                     *       "total_count": 1,
                     *       "paths": [
                     *         {
                     *           "path": "SERVICE",
                     *           "stage": "ROLE_CERTIFIED",
                     *           "select_time": "2024-03-01T02:00:00Z",
                     *           "exit_allowed": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListDevelopmentPathsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowIncentiveAutoPayout: {
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
                     *       "enabled": true,
                     *       "method": "VOUCHER_QUOTA",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentiveAutoPayout"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UpdateIncentiveAutoPayout: {
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
                 *       "enabled": true,
                 *       "method": "VOUCHER_QUOTA",
                 *       "update_time": "2025-08-05T03:04:05Z"
                 *     }
                 */
                "application/json": components["schemas"]["IncentiveAutoPayout"];
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
                     *       "enabled": true,
                     *       "method": "VOUCHER_QUOTA",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentiveAutoPayout"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIncentives: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Period.
                 * @example 2025-07
                 */
                reconcile_period?: string;
                /**
                 * @description State.
                 * @example ACCOUNTED
                 */
                state?: components["schemas"]["IncentiveState"];
                /**
                 * @description Association.
                 * @example 2
                 */
                association_type?: components["schemas"]["AssociationType"];
                /**
                 * @description Only bills with a positive payable amount.
                 * @example true
                 */
                payable_only?: boolean;
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
                     *       "incentives": [
                     *         {
                     *           "incentive_id": "INC-202507-01",
                     *           "statement_id": "STM-202507-01",
                     *           "reconcile_period": "2025-07",
                     *           "incentive_plan": "Resale base incentive 2025",
                     *           "association_type": "2",
                     *           "state": "ACCOUNTED",
                     *           "incentive_amount": "8000.00",
                     *           "payable_amount": "7000.00",
                     *           "frozen_amount": "1000.00",
                     *           "requested_amount": "0",
                     *           "paid_amount": "0",
                     *           "freeze_reasons": [
                     *             "POSTPAID_NOT_REPAID"
                     *           ],
                     *           "product_tax_rate": "0.06",
                     *           "allowed_methods": [
                     *             "CLOUD_ACCOUNT_INVOICE_OWED",
                     *             "VOUCHER_QUOTA"
                     *           ],
                     *           "notify_time": "2025-08-21T02:00:00Z",
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ],
                     *       "total_payable_amount": "7000.00"
                     *     }
                     */
                    "application/json": components["schemas"]["ListIncentivesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIncentiveDetails: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Order ID.
                 * @example CS2507140001ABCDE
                 */
                order_id?: string;
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Incentive bill ID.
                 * @example INC-202507-01
                 */
                incentive_id: string;
            };
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
                     *       "details": [
                     *         {
                     *           "detail_id": "DTL-0001",
                     *           "order_id": "CS2507140001ABCDE",
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "customer_name": "Demo Customer Ltd.",
                     *           "account_manager_name": "Wang Demo",
                     *           "product_type": "hws.service.type.ec2",
                     *           "performance_amount": "1000.00",
                     *           "incentive_rate": "0.08",
                     *           "incentive_amount": "80.00",
                     *           "frozen": false,
                     *           "freeze_reason": "OTHER"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIncentiveDetailsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIncentivePayouts: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description State.
                 * @example PAYING
                 */
                state?: components["schemas"]["IncentivePayoutState"];
                /**
                 * @description Method.
                 * @example BANK_TRANSFER
                 */
                method?: components["schemas"]["IncentivePayoutMethod"];
                /**
                 * @description From, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                apply_time_begin?: string;
                /**
                 * @description To, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                apply_time_end?: string;
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
                     *       "payouts": [
                     *         {
                     *           "payout_id": "PAY-202508-0001",
                     *           "mode": "SELECTED",
                     *           "method": "CLOUD_ACCOUNT_INVOICE_OWED",
                     *           "state": "SUBMITTED",
                     *           "incentive_ids": [
                     *             "INC-202507-01"
                     *           ],
                     *           "apply_amount": "7000.00",
                     *           "settlement_amount": "7000.00",
                     *           "partner_tax_rate": "",
                     *           "invoice_required": false,
                     *           "owed_invoice_id": "OWE-0001",
                     *           "voucher_quota_id": "",
                     *           "reject_reason": "",
                     *           "apply_time": "2025-08-05T03:04:05Z",
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIncentivePayoutsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateIncentivePayout: {
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
                 *       "mode": "SELECTED",
                 *       "incentive_ids": [
                 *         "INC-202507-01"
                 *       ],
                 *       "method": "CLOUD_ACCOUNT_INVOICE_OWED",
                 *       "expected_amount": "7000.00",
                 *       "client_token": "a3f0e1b2-6d1c-4a8e-9f1e-2b7c5d4e3f10"
                 *     }
                 */
                "application/json": components["schemas"]["IncentivePayoutRequest"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "payout_id": "PAY-202508-0001",
                     *       "mode": "SELECTED",
                     *       "method": "CLOUD_ACCOUNT_INVOICE_OWED",
                     *       "state": "SUBMITTED",
                     *       "incentive_ids": [
                     *         "INC-202507-01"
                     *       ],
                     *       "apply_amount": "7000.00",
                     *       "settlement_amount": "7000.00",
                     *       "partner_tax_rate": "",
                     *       "invoice_required": false,
                     *       "owed_invoice_id": "OWE-0001",
                     *       "voucher_quota_id": "",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePayout"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    PreviewIncentivePayout: {
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
                 *       "mode": "SELECTED",
                 *       "incentive_ids": [
                 *         "INC-202507-01"
                 *       ],
                 *       "method": "CLOUD_ACCOUNT_INVOICE_OWED"
                 *     }
                 */
                "application/json": components["schemas"]["IncentivePayoutPreviewRequest"];
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
                     *       "apply_amount": "7000.00",
                     *       "settlement_amount": "7000.00",
                     *       "invoice_required": false,
                     *       "owed_invoice_amount": "7000.00",
                     *       "incentive_ids": [
                     *         "INC-202507-01"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePayoutPreview"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowIncentivePayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payout order ID.
                 * @example PAY-202508-0001
                 */
                payout_id: string;
            };
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
                     *       "payout_id": "PAY-202508-0001",
                     *       "mode": "SELECTED",
                     *       "method": "CLOUD_ACCOUNT_INVOICE_OWED",
                     *       "state": "SUBMITTED",
                     *       "incentive_ids": [
                     *         "INC-202507-01"
                     *       ],
                     *       "apply_amount": "7000.00",
                     *       "settlement_amount": "7000.00",
                     *       "partner_tax_rate": "",
                     *       "invoice_required": false,
                     *       "owed_invoice_id": "OWE-0001",
                     *       "voucher_quota_id": "",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePayout"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowIncentivePayoutInvoiceList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payout order ID.
                 * @example PAY-202508-0001
                 */
                payout_id: string;
            };
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
                     *       "payout_id": "PAY-202508-0001",
                     *       "invoice_amount": "7000.00",
                     *       "tax_rate": "0.06",
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "buyer_title": "Huawei Cloud Computing Technologies Co., Ltd.",
                     *       "mailing_address": "Demo address",
                     *       "mailbox": "invoices@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentiveInvoiceList"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    SubmitIncentivePayoutInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Payout order ID.
                 * @example PAY-202508-0001
                 */
                payout_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoices": [
                 *         {
                 *           "invoice_no": "25312000000000000001",
                 *           "amount": "7000.00",
                 *           "medium": "DIGITAL"
                 *         }
                 *       ],
                 *       "express_no": ""
                 *     }
                 */
                "application/json": components["schemas"]["IncentivePayoutInvoices"];
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
                     *       "payout_id": "PAY-202508-0001",
                     *       "mode": "SELECTED",
                     *       "method": "CLOUD_ACCOUNT_INVOICE_OWED",
                     *       "state": "SUBMITTED",
                     *       "incentive_ids": [
                     *         "INC-202507-01"
                     *       ],
                     *       "apply_amount": "7000.00",
                     *       "settlement_amount": "7000.00",
                     *       "partner_tax_rate": "",
                     *       "invoice_required": false,
                     *       "owed_invoice_id": "OWE-0001",
                     *       "voucher_quota_id": "",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentivePayout"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIncentiveStatements: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Period.
                 * @example 2025-07
                 */
                reconcile_period?: string;
                /**
                 * @description State.
                 * @example PENDING_CONFIRMATION
                 */
                state?: components["schemas"]["IncentiveReconciliationState"];
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
                     *       "statements": [
                     *         {
                     *           "statement_id": "STM-202507-01",
                     *           "reconcile_period": "2025-07",
                     *           "incentive_plan": "Resale base incentive 2025",
                     *           "association_type": "2",
                     *           "performance_amount": "100000.00",
                     *           "incentive_amount": "8000.00",
                     *           "state": "PENDING_CONFIRMATION",
                     *           "publicity_end_time": "2025-08-20T15:59:59Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIncentiveStatementsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ConfirmIncentiveStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Statement ID.
                 * @example STM-202507-01
                 */
                statement_id: string;
            };
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
                     *       "statement_id": "STM-202507-01",
                     *       "reconcile_period": "2025-07",
                     *       "incentive_plan": "Resale base incentive 2025",
                     *       "association_type": "2",
                     *       "performance_amount": "100000.00",
                     *       "incentive_amount": "8000.00",
                     *       "state": "PENDING_CONFIRMATION",
                     *       "publicity_end_time": "2025-08-20T15:59:59Z"
                     *     }
                     */
                    "application/json": components["schemas"]["IncentiveStatement"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    FeedbackIncentiveStatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Statement ID.
                 * @example STM-202507-01
                 */
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "detail_ids": [
                 *         "DTL-0001"
                 *       ],
                 *       "text": "order missing"
                 *     }
                 */
                "application/json": components["schemas"]["IncentiveFeedback"];
            };
        };
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description States.
                 * @example [
                 *       "ISSUED"
                 *     ]
                 */
                states?: components["schemas"]["InvoiceState"][];
                /**
                 * @description Method.
                 * @example BILLING_CYCLE
                 */
                request_method?: components["schemas"]["InvoiceRequestMethod"];
                /**
                 * @description Type.
                 * @example VAT_SPECIAL
                 */
                invoice_type?: components["schemas"]["InvoiceType"];
                /**
                 * @description Medium.
                 * @example DIGITAL
                 */
                medium?: components["schemas"]["InvoiceMedium"];
                /**
                 * @description Order covered by the invoice.
                 * @example CS2507140001ABCDE
                 */
                order_id?: string;
                /**
                 * @description Cycle covered.
                 * @example 2025-07
                 */
                bill_cycle?: string;
                /**
                 * @description Requested from, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                apply_time_begin?: string;
                /**
                 * @description Requested to, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                apply_time_end?: string;
                /**
                 * @description Issuing entity.
                 * @example HUAWEI_CLOUD_COMPUTING
                 */
                contract_entity?: components["schemas"]["ContractEntity"];
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
                     *       "invoices": [
                     *         {
                     *           "invoice_id": "INV-202508-0001",
                     *           "request_id": "INVREQ-0001",
                     *           "state": "PENDING_REVIEW",
                     *           "allowed_actions": [
                     *             "CANCEL",
                     *             "DETAIL",
                     *             "PREVIEW"
                     *           ],
                     *           "request_method": "BILLING_CYCLE",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "bill_cycles": [
                     *             "2025-07"
                     *           ],
                     *           "order_ids": [],
                     *           "customer_ids": [],
                     *           "invoice_type": "VAT_SPECIAL",
                     *           "medium": "DIGITAL",
                     *           "title_type": "ENTERPRISE",
                     *           "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *           "taxpayer_id": "91320100MA00DEMO0X",
                     *           "tax_rate": "0.06",
                     *           "selected_amount": "10000.00",
                     *           "owed_offset_amount": "500.00",
                     *           "invoice_amount": "9500.00",
                     *           "invoice_no": "",
                     *           "reject_reason": "",
                     *           "express_company": "",
                     *           "express_no": "",
                     *           "mailing_address": {
                     *             "address_id": "ADR-0001",
                     *             "nationality": "China",
                     *             "areacode": "0086",
                     *             "recipient": "Li Ming",
                     *             "province": "Jiangsu",
                     *             "city": "Nanjing",
                     *             "district": "Yuhuatai",
                     *             "address": "101 Software Avenue",
                     *             "zipcode": "210012",
                     *             "mobile_phone": "13800000000",
                     *             "is_default": 0
                     *           },
                     *           "receive_emails": [
                     *             "ap@example.com"
                     *           ],
                     *           "apply_time": "2025-08-05T03:04:05Z",
                     *           "source_invoice_id": "",
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoicesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateInvoice: {
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
                 *       "request_method": "BILLING_CYCLE",
                 *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                 *       "bill_cycles": [
                 *         "2025-07"
                 *       ],
                 *       "invoice_type": "VAT_SPECIAL",
                 *       "medium": "DIGITAL",
                 *       "profile_id": "INVP-0001",
                 *       "receive_emails": [
                 *         "ap@example.com"
                 *       ],
                 *       "client_token": "a3f0e1b2-6d1c-4a8e-9f1e-2b7c5d4e3f10"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceCreateRequest"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request_id": "INVREQ-0001",
                     *       "invoices": [
                     *         {
                     *           "invoice_id": "INV-202508-0001",
                     *           "request_id": "INVREQ-0001",
                     *           "state": "PENDING_REVIEW",
                     *           "allowed_actions": [
                     *             "CANCEL",
                     *             "DETAIL",
                     *             "PREVIEW"
                     *           ],
                     *           "request_method": "BILLING_CYCLE",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "bill_cycles": [
                     *             "2025-07"
                     *           ],
                     *           "order_ids": [],
                     *           "customer_ids": [],
                     *           "invoice_type": "VAT_SPECIAL",
                     *           "medium": "DIGITAL",
                     *           "title_type": "ENTERPRISE",
                     *           "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *           "taxpayer_id": "91320100MA00DEMO0X",
                     *           "tax_rate": "0.06",
                     *           "selected_amount": "10000.00",
                     *           "owed_offset_amount": "500.00",
                     *           "invoice_amount": "9500.00",
                     *           "invoice_no": "",
                     *           "reject_reason": "",
                     *           "express_company": "",
                     *           "express_no": "",
                     *           "mailing_address": {
                     *             "address_id": "ADR-0001",
                     *             "nationality": "China",
                     *             "areacode": "0086",
                     *             "recipient": "Li Ming",
                     *             "province": "Jiangsu",
                     *             "city": "Nanjing",
                     *             "district": "Yuhuatai",
                     *             "address": "101 Software Avenue",
                     *             "zipcode": "210012",
                     *             "mobile_phone": "13800000000",
                     *             "is_default": 0
                     *           },
                     *           "receive_emails": [
                     *             "ap@example.com"
                     *           ],
                     *           "apply_time": "2025-08-05T03:04:05Z",
                     *           "source_invoice_id": "",
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreateInvoiceResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoiceableCustomerCycles: {
        parameters: {
            query: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Issuing entity.
                 * @example HUAWEI_CLOUD_COMPUTING
                 */
                contract_entity?: components["schemas"]["ContractEntity"];
                /**
                 * @description Billing cycle, YYYY-MM.
                 * @example 2025-07
                 */
                bill_cycle: string;
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
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
                     *       "customer_cycles": [
                     *         {
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "customer_name": "Demo Customer Ltd.",
                     *           "bill_cycle": "2025-07",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "consumed_amount": "12000.00",
                     *           "invoiced_amount": "2000.00",
                     *           "owed_invoice_amount": "500.00",
                     *           "debt_amount": "0",
                     *           "invoiceable_amount": "10000.00",
                     *           "invoiceable": true,
                     *           "block_reasons": [],
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoiceableCustomerCyclesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoiceableCycles: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Issuing entity.
                 * @example HUAWEI_CLOUD_COMPUTING
                 */
                contract_entity?: components["schemas"]["ContractEntity"];
                /**
                 * @description First cycle, YYYY-MM.
                 * @example 2025-01
                 */
                bill_cycle_begin?: string;
                /**
                 * @description Last cycle, YYYY-MM.
                 * @example 2025-07
                 */
                bill_cycle_end?: string;
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
                     *       "cycles": [
                     *         {
                     *           "bill_cycle": "2025-07",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "consumed_amount": "12000.00",
                     *           "invoiced_amount": "2000.00",
                     *           "owed_invoice_amount": "500.00",
                     *           "debt_amount": "0",
                     *           "invoiceable_amount": "10000.00",
                     *           "invoiceable": true,
                     *           "block_reasons": [],
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoiceableCyclesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoiceableOrders: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Issuing entity.
                 * @example HUAWEI_CLOUD_COMPUTING
                 */
                contract_entity?: components["schemas"]["ContractEntity"];
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
                /**
                 * @description Order ID.
                 * @example CS2507140001ABCDE
                 */
                order_id?: string;
                /**
                 * @description Product types.
                 * @example [
                 *       "hws.service.type.ec2"
                 *     ]
                 */
                product_types?: string[];
                /**
                 * @description Paid from, UTC.
                 * @example 2025-07-01T00:00:00Z
                 */
                consume_time_begin?: string;
                /**
                 * @description Paid to, UTC.
                 * @example 2025-07-31T23:59:59Z
                 */
                consume_time_end?: string;
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
                     *       "orders": [
                     *         {
                     *           "order_id": "CS2507140001ABCDE",
                     *           "bill_cycle": "2025-07",
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "customer_account_name": "demo_customer",
                     *           "product_types": [
                     *             "hws.service.type.ec2"
                     *           ],
                     *           "consume_time": "2025-07-14T06:12:41Z",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "consumed_amount": "12000.00",
                     *           "invoiced_amount": "2000.00",
                     *           "owed_invoice_amount": "500.00",
                     *           "debt_amount": "0",
                     *           "invoiceable_amount": "10000.00",
                     *           "invoiceable": true,
                     *           "block_reasons": [],
                     *           "measure_id": 1,
                     *           "currency": "CNY"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoiceableOrdersResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListOwedInvoices: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Issuing entity.
                 * @example HUAWEI_CLOUD_COMPUTING
                 */
                contract_entity?: components["schemas"]["ContractEntity"];
                /**
                 * @description OPEN or SETTLED.
                 * @example OPEN
                 */
                status?: "OPEN" | "SETTLED";
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
                     *       "owed_invoices": [
                     *         {
                     *           "owed_id": "OWE-0001",
                     *           "source": "INCENTIVE_PAYOUT",
                     *           "source_ref": "PAY-202507-0001",
                     *           "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *           "tax_rate": "0.06",
                     *           "owed_amount": "500.00",
                     *           "settled_amount": "0",
                     *           "balance": "500.00",
                     *           "status": "OPEN",
                     *           "create_time": "2025-08-05T03:04:05Z"
                     *         }
                     *       ],
                     *       "open_amount": "500.00"
                     *     }
                     */
                    "application/json": components["schemas"]["ListOwedInvoicesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    OffsetOwedInvoices: {
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
                 *       "owed_ids": [
                 *         "OWE-0001"
                 *       ],
                 *       "bill_cycles": [
                 *         "2025-07"
                 *       ],
                 *       "order_ids": [],
                 *       "client_token": "a3f0e1b2-6d1c-4a8e-9f1e-2b7c5d4e3f10"
                 *     }
                 */
                "application/json": components["schemas"]["OwedOffsetRequest"];
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
                     *       "settled_amount": "500.00",
                     *       "remaining_amount": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["OwedOffsetResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    PreviewInvoice: {
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
                 *       "request_method": "BILLING_CYCLE",
                 *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                 *       "bill_cycles": [
                 *         "2025-07"
                 *       ],
                 *       "invoice_type": "VAT_SPECIAL",
                 *       "medium": "DIGITAL",
                 *       "profile_id": "INVP-0001",
                 *       "receive_emails": [
                 *         "ap@example.com"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePreviewRequest"];
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
                     *       "parts": [
                     *         {
                     *           "tax_rate": "0.06",
                     *           "selected_amount": "10000.00",
                     *           "owed_offset_amount": "500.00",
                     *           "invoice_amount": "9500.00"
                     *         }
                     *       ],
                     *       "total_invoice_amount": "9500.00",
                     *       "courier_paid_by_partner": false,
                     *       "allowed_media": [
                     *         "DIGITAL"
                     *       ],
                     *       "measure_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["InvoicePreviewResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoiceMailingAddresses: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
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
                     *           "address_id": "ADR-0001",
                     *           "nationality": "China",
                     *           "areacode": "0086",
                     *           "recipient": "Li Ming",
                     *           "province": "Jiangsu",
                     *           "city": "Nanjing",
                     *           "district": "Yuhuatai",
                     *           "address": "101 Software Avenue",
                     *           "zipcode": "210012",
                     *           "mobile_phone": "13800000000",
                     *           "is_default": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoiceMailingAddressesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateInvoiceMailingAddress: {
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
                 *       "recipient": "Li Ming",
                 *       "province": "Jiangsu",
                 *       "city": "Nanjing",
                 *       "district": "Yuhuatai",
                 *       "address": "101 Software Avenue",
                 *       "zipcode": "210012",
                 *       "mobile_phone": "13800000000",
                 *       "is_default": 0
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceMailingAddressInput"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address_id": "ADR-0001"
                     *     }
                     */
                    "application/json": components["schemas"]["CreateInvoiceMailingAddressResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UpdateInvoiceMailingAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Address ID.
                 * @example ADR-0001
                 */
                address_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "recipient": "Li Ming",
                 *       "province": "Jiangsu",
                 *       "city": "Nanjing",
                 *       "district": "Yuhuatai",
                 *       "address": "101 Software Avenue",
                 *       "zipcode": "210012",
                 *       "mobile_phone": "13800000000",
                 *       "is_default": 0
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceMailingAddressInput"];
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
                     *       "address_id": "ADR-0001",
                     *       "nationality": "China",
                     *       "areacode": "0086",
                     *       "recipient": "Li Ming",
                     *       "province": "Jiangsu",
                     *       "city": "Nanjing",
                     *       "district": "Yuhuatai",
                     *       "address": "101 Software Avenue",
                     *       "zipcode": "210012",
                     *       "mobile_phone": "13800000000",
                     *       "is_default": 0
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceMailingAddress"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    DeleteInvoiceMailingAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Address ID.
                 * @example ADR-0001
                 */
                address_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListInvoiceProfiles: {
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
                     *       "total_count": 1,
                     *       "profiles": [
                     *         {
                     *           "profile_id": "INVP-0001",
                     *           "title_type": "ENTERPRISE",
                     *           "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *           "invoice_type": "VAT_SPECIAL",
                     *           "taxpayer_id": "91320100MA00DEMO0X",
                     *           "registered_address": "1 Demo Road, Nanjing",
                     *           "registered_phone": "025-80000000",
                     *           "bank_name": "Demo Bank Nanjing Branch",
                     *           "bank_account": "6200000000000000000",
                     *           "is_default": true,
                     *           "status": "VALID",
                     *           "create_time": "2025-08-05T03:04:05Z",
                     *           "update_time": "2025-08-05T03:04:05Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListInvoiceProfilesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateInvoiceProfile: {
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
                 *       "title_type": "ENTERPRISE",
                 *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                 *       "invoice_type": "VAT_SPECIAL",
                 *       "taxpayer_id": "91320100MA00DEMO0X",
                 *       "registered_address": "1 Demo Road, Nanjing",
                 *       "registered_phone": "025-80000000",
                 *       "bank_name": "Demo Bank Nanjing Branch",
                 *       "bank_account": "6200000000000000000",
                 *       "is_default": true
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceProfileInput"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profile_id": "INVP-0001",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "registered_address": "1 Demo Road, Nanjing",
                     *       "registered_phone": "025-80000000",
                     *       "bank_name": "Demo Bank Nanjing Branch",
                     *       "bank_account": "6200000000000000000",
                     *       "is_default": true,
                     *       "status": "VALID",
                     *       "create_time": "2025-08-05T03:04:05Z",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceProfile"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UpdateInvoiceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile ID.
                 * @example INVP-0001
                 */
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title_type": "ENTERPRISE",
                 *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                 *       "invoice_type": "VAT_SPECIAL",
                 *       "taxpayer_id": "91320100MA00DEMO0X",
                 *       "registered_address": "1 Demo Road, Nanjing",
                 *       "registered_phone": "025-80000000",
                 *       "bank_name": "Demo Bank Nanjing Branch",
                 *       "bank_account": "6200000000000000000",
                 *       "is_default": true
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceProfileInput"];
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
                     *       "profile_id": "INVP-0001",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "registered_address": "1 Demo Road, Nanjing",
                     *       "registered_phone": "025-80000000",
                     *       "bank_name": "Demo Bank Nanjing Branch",
                     *       "bank_account": "6200000000000000000",
                     *       "is_default": true,
                     *       "status": "VALID",
                     *       "create_time": "2025-08-05T03:04:05Z",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceProfile"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    DeleteInvoiceProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Profile ID.
                 * @example INVP-0001
                 */
                profile_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
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
                     *       "invoice_id": "INV-202508-0001",
                     *       "request_id": "INVREQ-0001",
                     *       "state": "PENDING_REVIEW",
                     *       "allowed_actions": [
                     *         "CANCEL",
                     *         "DETAIL",
                     *         "PREVIEW"
                     *       ],
                     *       "request_method": "BILLING_CYCLE",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "bill_cycles": [
                     *         "2025-07"
                     *       ],
                     *       "order_ids": [],
                     *       "customer_ids": [],
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "medium": "DIGITAL",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "tax_rate": "0.06",
                     *       "selected_amount": "10000.00",
                     *       "owed_offset_amount": "500.00",
                     *       "invoice_amount": "9500.00",
                     *       "invoice_no": "",
                     *       "reject_reason": "",
                     *       "express_company": "",
                     *       "express_no": "",
                     *       "mailing_address": {
                     *         "address_id": "ADR-0001",
                     *         "nationality": "China",
                     *         "areacode": "0086",
                     *         "recipient": "Li Ming",
                     *         "province": "Jiangsu",
                     *         "city": "Nanjing",
                     *         "district": "Yuhuatai",
                     *         "address": "101 Software Avenue",
                     *         "zipcode": "210012",
                     *         "mobile_phone": "13800000000",
                     *         "is_default": 0
                     *       },
                     *       "receive_emails": [
                     *         "ap@example.com"
                     *       ],
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "source_invoice_id": "",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    DeleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CancelInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "wrong title"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceReason"];
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
                     *       "invoice_id": "INV-202508-0001",
                     *       "request_id": "INVREQ-0001",
                     *       "state": "PENDING_REVIEW",
                     *       "allowed_actions": [
                     *         "CANCEL",
                     *         "DETAIL",
                     *         "PREVIEW"
                     *       ],
                     *       "request_method": "BILLING_CYCLE",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "bill_cycles": [
                     *         "2025-07"
                     *       ],
                     *       "order_ids": [],
                     *       "customer_ids": [],
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "medium": "DIGITAL",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "tax_rate": "0.06",
                     *       "selected_amount": "10000.00",
                     *       "owed_offset_amount": "500.00",
                     *       "invoice_amount": "9500.00",
                     *       "invoice_no": "",
                     *       "reject_reason": "",
                     *       "express_company": "",
                     *       "express_no": "",
                     *       "mailing_address": {
                     *         "address_id": "ADR-0001",
                     *         "nationality": "China",
                     *         "areacode": "0086",
                     *         "recipient": "Li Ming",
                     *         "province": "Jiangsu",
                     *         "city": "Nanjing",
                     *         "district": "Yuhuatai",
                     *         "address": "101 Software Avenue",
                     *         "zipcode": "210012",
                     *         "mobile_phone": "13800000000",
                     *         "is_default": 0
                     *       },
                     *       "receive_emails": [
                     *         "ap@example.com"
                     *       ],
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "source_invoice_id": "",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ConfirmInvoiceReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
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
                     *       "invoice_id": "INV-202508-0001",
                     *       "request_id": "INVREQ-0001",
                     *       "state": "PENDING_REVIEW",
                     *       "allowed_actions": [
                     *         "CANCEL",
                     *         "DETAIL",
                     *         "PREVIEW"
                     *       ],
                     *       "request_method": "BILLING_CYCLE",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "bill_cycles": [
                     *         "2025-07"
                     *       ],
                     *       "order_ids": [],
                     *       "customer_ids": [],
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "medium": "DIGITAL",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "tax_rate": "0.06",
                     *       "selected_amount": "10000.00",
                     *       "owed_offset_amount": "500.00",
                     *       "invoice_amount": "9500.00",
                     *       "invoice_no": "",
                     *       "reject_reason": "",
                     *       "express_company": "",
                     *       "express_no": "",
                     *       "mailing_address": {
                     *         "address_id": "ADR-0001",
                     *         "nationality": "China",
                     *         "areacode": "0086",
                     *         "recipient": "Li Ming",
                     *         "province": "Jiangsu",
                     *         "city": "Nanjing",
                     *         "district": "Yuhuatai",
                     *         "address": "101 Software Avenue",
                     *         "zipcode": "210012",
                     *         "mobile_phone": "13800000000",
                     *         "is_default": 0
                     *       },
                     *       "receive_emails": [
                     *         "ap@example.com"
                     *       ],
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "source_invoice_id": "",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowInvoiceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
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
                     *       "url": "https://download.example.com/invoices/INV-202508-0001.pdf",
                     *       "format": "PDF",
                     *       "expire_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceFile"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ReturnInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Invoice ID.
                 * @example INV-202508-0001
                 */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "return_reason": "REISSUE",
                 *       "description": "title to be corrected",
                 *       "posted_by_buyer": false,
                 *       "client_token": "a3f0e1b2-6d1c-4a8e-9f1e-2b7c5d4e3f10"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceReturnRequest"];
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
                     *       "invoice_id": "INV-202508-0001",
                     *       "request_id": "INVREQ-0001",
                     *       "state": "PENDING_REVIEW",
                     *       "allowed_actions": [
                     *         "CANCEL",
                     *         "DETAIL",
                     *         "PREVIEW"
                     *       ],
                     *       "request_method": "BILLING_CYCLE",
                     *       "contract_entity": "HUAWEI_CLOUD_COMPUTING",
                     *       "bill_cycles": [
                     *         "2025-07"
                     *       ],
                     *       "order_ids": [],
                     *       "customer_ids": [],
                     *       "invoice_type": "VAT_SPECIAL",
                     *       "medium": "DIGITAL",
                     *       "title_type": "ENTERPRISE",
                     *       "title_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "taxpayer_id": "91320100MA00DEMO0X",
                     *       "tax_rate": "0.06",
                     *       "selected_amount": "10000.00",
                     *       "owed_offset_amount": "500.00",
                     *       "invoice_amount": "9500.00",
                     *       "invoice_no": "",
                     *       "reject_reason": "",
                     *       "express_company": "",
                     *       "express_no": "",
                     *       "mailing_address": {
                     *         "address_id": "ADR-0001",
                     *         "nationality": "China",
                     *         "areacode": "0086",
                     *         "recipient": "Li Ming",
                     *         "province": "Jiangsu",
                     *         "city": "Nanjing",
                     *         "district": "Yuhuatai",
                     *         "address": "101 Software Avenue",
                     *         "zipcode": "210012",
                     *         "mobile_phone": "13800000000",
                     *         "is_default": 0
                     *       },
                     *       "receive_emails": [
                     *         "ap@example.com"
                     *       ],
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "source_invoice_id": "",
                     *       "measure_id": 1,
                     *       "currency": "CNY"
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowOnboarding: {
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
                     *       "state": "ONBOARDED",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "onboard_time": "2025-08-05T03:04:05Z",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "registration_no": "91320100MA00DEMO0X",
                     *       "business_region": "Jiangsu",
                     *       "company_size": "100-499",
                     *       "main_business": "Cloud migration services",
                     *       "contact_name": "Li Ming",
                     *       "contact_phone": "13800000000",
                     *       "contact_email": "partner@example.com",
                     *       "website": "https://www.example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ApplyOnboarding: {
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
                 *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                 *       "registration_no": "91320100MA00DEMO0X",
                 *       "business_region": "Jiangsu",
                 *       "company_size": "100-499",
                 *       "main_business": "Cloud migration services",
                 *       "contact_name": "Li Ming",
                 *       "contact_phone": "13800000000",
                 *       "contact_email": "partner@example.com",
                 *       "website": "https://www.example.com"
                 *     }
                 */
                "application/json": components["schemas"]["OnboardingInput"];
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
                     *       "state": "ONBOARDED",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "onboard_time": "2025-08-05T03:04:05Z",
                     *       "company_name": "Nanjing Demo Technology Co., Ltd.",
                     *       "registration_no": "91320100MA00DEMO0X",
                     *       "business_region": "Jiangsu",
                     *       "company_size": "100-499",
                     *       "main_business": "Cloud migration services",
                     *       "contact_name": "Li Ming",
                     *       "contact_phone": "13800000000",
                     *       "contact_email": "partner@example.com",
                     *       "website": "https://www.example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListProjectSpecialists: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Link.
                 * @example LINKED
                 */
                link_state?: components["schemas"]["MemberLinkState"];
                /**
                 * @description Specialist state.
                 * @example ACTIVE
                 */
                specialist_state?: components["schemas"]["SpecialistState"];
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
                     *       "members": [
                     *         {
                     *           "member_id": "MEM-0001",
                     *           "name": "Chen Demo",
                     *           "account_name": "chen_demo",
                     *           "email": "chen@example.com",
                     *           "mobile_phone": "13800000001",
                     *           "link_state": "LINKED",
                     *           "specialist_state": "ACTIVE",
                     *           "path": "SERVICE",
                     *           "position": "SOLUTION_ARCHITECT",
                     *           "work_location": "Nanjing",
                     *           "certificates": [
                     *             "HCCDP - Solution Architectures"
                     *           ],
                     *           "link_time": "2024-05-01T02:00:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListProjectSpecialistsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    InviteProjectSpecialist: {
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
                 *       "email": "chen@example.com",
                 *       "mobile_phone": "13800000001",
                 *       "name": "Chen Demo"
                 *     }
                 */
                "application/json": components["schemas"]["SpecialistInvitation"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "member_id": "MEM-0001",
                     *       "name": "Chen Demo",
                     *       "account_name": "chen_demo",
                     *       "email": "chen@example.com",
                     *       "mobile_phone": "13800000001",
                     *       "link_state": "LINKED",
                     *       "specialist_state": "ACTIVE",
                     *       "path": "SERVICE",
                     *       "position": "SOLUTION_ARCHITECT",
                     *       "work_location": "Nanjing",
                     *       "certificates": [
                     *         "HCCDP - Solution Architectures"
                     *       ],
                     *       "link_time": "2024-05-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ApplyProjectSpecialist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member ID.
                 * @example MEM-0001
                 */
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "path": "SERVICE",
                 *       "position": "SOLUTION_ARCHITECT"
                 *     }
                 */
                "application/json": components["schemas"]["SpecialistApplication"];
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
                     *       "member_id": "MEM-0001",
                     *       "name": "Chen Demo",
                     *       "account_name": "chen_demo",
                     *       "email": "chen@example.com",
                     *       "mobile_phone": "13800000001",
                     *       "link_state": "LINKED",
                     *       "specialist_state": "ACTIVE",
                     *       "path": "SERVICE",
                     *       "position": "SOLUTION_ARCHITECT",
                     *       "work_location": "Nanjing",
                     *       "certificates": [
                     *         "HCCDP - Solution Architectures"
                     *       ],
                     *       "link_time": "2024-05-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CancelProjectSpecialist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member ID.
                 * @example MEM-0001
                 */
                member_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "left the company",
                 *       "attachment_ids": [
                 *         "FILE-0001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SpecialistCancel"];
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
                     *       "member_id": "MEM-0001",
                     *       "name": "Chen Demo",
                     *       "account_name": "chen_demo",
                     *       "email": "chen@example.com",
                     *       "mobile_phone": "13800000001",
                     *       "link_state": "LINKED",
                     *       "specialist_state": "ACTIVE",
                     *       "path": "SERVICE",
                     *       "position": "SOLUTION_ARCHITECT",
                     *       "work_location": "Nanjing",
                     *       "certificates": [
                     *         "HCCDP - Solution Architectures"
                     *       ],
                     *       "link_time": "2024-05-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UnlinkProjectSpecialist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member ID.
                 * @example MEM-0001
                 */
                member_id: string;
            };
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
                     *       "member_id": "MEM-0001",
                     *       "name": "Chen Demo",
                     *       "account_name": "chen_demo",
                     *       "email": "chen@example.com",
                     *       "mobile_phone": "13800000001",
                     *       "link_state": "LINKED",
                     *       "specialist_state": "ACTIVE",
                     *       "path": "SERVICE",
                     *       "position": "SOLUTION_ARCHITECT",
                     *       "work_location": "Nanjing",
                     *       "certificates": [
                     *         "HCCDP - Solution Architectures"
                     *       ],
                     *       "link_time": "2024-05-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    WithdrawProjectSpecialistCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member ID.
                 * @example MEM-0001
                 */
                member_id: string;
            };
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
                     *       "member_id": "MEM-0001",
                     *       "name": "Chen Demo",
                     *       "account_name": "chen_demo",
                     *       "email": "chen@example.com",
                     *       "mobile_phone": "13800000001",
                     *       "link_state": "LINKED",
                     *       "specialist_state": "ACTIVE",
                     *       "path": "SERVICE",
                     *       "position": "SOLUTION_ARCHITECT",
                     *       "work_location": "Nanjing",
                     *       "certificates": [
                     *         "HCCDP - Solution Architectures"
                     *       ],
                     *       "link_time": "2024-05-01T02:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProjectSpecialist"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListProgramApplications: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description State.
                 * @example IN_REVIEW
                 */
                state?: components["schemas"]["ProgramApplicationState"];
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
                     *       "applications": [
                     *         {
                     *           "application_id": "APP-0001",
                     *           "kind": "JOIN",
                     *           "program_type": "SOLUTION_PROVIDER",
                     *           "target_level": "STANDARD",
                     *           "state": "IN_REVIEW",
                     *           "reject_reason": "",
                     *           "apply_time": "2025-08-05T03:04:05Z",
                     *           "update_time": "2025-08-05T03:04:05Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListProgramApplicationsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreateProgramApplication: {
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
                 *       "kind": "JOIN",
                 *       "program_type": "SOLUTION_PROVIDER",
                 *       "target_level": "STANDARD",
                 *       "attachments": [],
                 *       "agreement_accepted": true
                 *     }
                 */
                "application/json": components["schemas"]["ProgramApplicationInput"];
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "application_id": "APP-0001",
                     *       "kind": "JOIN",
                     *       "program_type": "SOLUTION_PROVIDER",
                     *       "target_level": "STANDARD",
                     *       "state": "IN_REVIEW",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramApplication"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    WithdrawProgramApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Application ID.
                 * @example APP-0001
                 */
                application_id: string;
            };
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
                     *       "application_id": "APP-0001",
                     *       "kind": "JOIN",
                     *       "program_type": "SOLUTION_PROVIDER",
                     *       "target_level": "STANDARD",
                     *       "state": "IN_REVIEW",
                     *       "reject_reason": "",
                     *       "apply_time": "2025-08-05T03:04:05Z",
                     *       "update_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramApplication"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListProgramEnrollments: {
        parameters: {
            query?: {
                /**
                 * @description Zero-based index of the first record.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description State.
                 * @example ACTIVE
                 */
                state?: components["schemas"]["EnrollmentState"];
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
                     *       "enrollments": [
                     *         {
                     *           "enrollment_id": "ENR-0001",
                     *           "program_type": "SOLUTION_PROVIDER",
                     *           "level": "LEADING",
                     *           "state": "ACTIVE",
                     *           "join_time": "2024-03-01T02:00:00Z",
                     *           "expire_time": "2026-02-28T15:59:59Z",
                     *           "agreement_no": "AGR-2024-001",
                     *           "certificate_available": true,
                     *           "distributor_partner_id": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListProgramEnrollmentsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ShowProgramCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Membership ID.
                 * @example ENR-0001
                 */
                enrollment_id: string;
            };
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
                     *       "url": "https://download.example.com/certificates/ENR-0001.pdf",
                     *       "expire_time": "2025-08-05T03:04:05Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProgramCertificate"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListPartnerPrograms: {
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
                     *       "total_count": 1,
                     *       "programs": [
                     *         {
                     *           "program_type": "SOLUTION_PROVIDER",
                     *           "name": "Solution Provider Program",
                     *           "levels": [
                     *             "STANDARD",
                     *             "PREFERRED",
                     *             "LEADING",
                     *             "CORE"
                     *           ],
                     *           "joinable": true,
                     *           "join_block_reason": "",
                     *           "invitation_only": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerProgramsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    UpdateCouponQuotas: {
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
                 *       "quota_id": "2025070110010007",
                 *       "indirect_partner_ids": [
                 *         "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b"
                 *       ],
                 *       "quota_amount": "1000.00"
                 *     }
                 */
                "application/json": components["schemas"]["AdjustCouponQuotasReq"];
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
                     *       "error_details": [
                     *         {
                     *           "error_code": "CBC.50010105",
                     *           "error_msg": "The reseller is leaving.",
                     *           "id": "0f0e0d0c0b0a09080706050403020100"
                     *         }
                     *       ],
                     *       "simple_quota_infos": [
                     *         {
                     *           "id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b",
                     *           "quota_id": "2025080110010001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateCouponQuotasResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ReclaimCouponQuotas: {
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
                 *       "quota_ids": [
                 *         "2025080110010001"
                 *       ],
                 *       "remark": "campaign ended"
                 *     }
                 */
                "application/json": components["schemas"]["ReclaimCouponQuotasReq"];
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
                     *       "error_details": [],
                     *       "simple_quota_infos": [
                     *         {
                     *           "quota_id": "2025080110010001",
                     *           "quota_balance": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReclaimCouponQuotasResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListQuotaCoupons: {
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
                 *       "quota_ids": [
                 *         "2025080110010001"
                 *       ],
                 *       "quota_status_list": [
                 *         0
                 *       ],
                 *       "quota_type": 0,
                 *       "create_time_begin": "2025-08-01T00:00:00Z",
                 *       "create_time_end": "2025-08-31T23:59:59Z",
                 *       "effective_time_begin": "2025-08-01T00:00:00Z",
                 *       "effective_time_end": "2025-12-31T23:59:59Z",
                 *       "expire_time_begin": "2025-08-01T00:00:00Z",
                 *       "expire_time_end": "2026-12-31T23:59:59Z",
                 *       "offset": 0,
                 *       "limit": 10,
                 *       "indirect_partner_id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b"
                 *     }
                 */
                "application/json": components["schemas"]["QueryCouponQuotasReqExt"];
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
                     *       "total_count": 1,
                     *       "quotas": [
                     *         {
                     *           "quota_id": "2025080110010001",
                     *           "quota_type": 0,
                     *           "create_time": "2025-08-01T02:00:00Z",
                     *           "last_update_time": "2025-08-02T02:00:00Z",
                     *           "quota_value": 50000,
                     *           "quota_status": 0,
                     *           "balance": 41250,
                     *           "measure_id": 1,
                     *           "currency": "CNY",
                     *           "effective_time": "2025-08-01T00:00:00Z",
                     *           "expire_time": "2026-07-31T15:59:59Z",
                     *           "limit_infos": [
                     *             {
                     *               "limit_key": "serviceType",
                     *               "limit_values": [
                     *                 {
                     *                   "value1": "hws.service.type.ec2",
                     *                   "value2": ""
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListQuotaCouponsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListCouponQuotasRecords: {
        parameters: {
            query?: {
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
                /**
                 * @description Coupon quota ID.
                 * @example 2025080110010001
                 */
                quota_id?: string;
                /**
                 * @description Operation time from, UTC, yyyy-MM-ddTHH:mm:ssZ.
                 * @example 2025-08-01T00:00:00Z
                 */
                operation_time_begin?: string;
                /**
                 * @description Operation time to, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                operation_time_end?: string;
                /**
                 * @description Distributor's own quota the reseller quota was cut from.
                 * @example 2025070110010007
                 */
                parent_quota_id?: string;
                /**
                 * @description Operation type.
                 * @example 10
                 */
                operation_type?: components["schemas"]["QuotaOperationType"];
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size, 1-100.
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
                     *           "id": "3f0b9d54-66b7-4f7b-8f0a-b5f5d2d8a001",
                     *           "operator": "finance-ops",
                     *           "operation_type": "10",
                     *           "quota_id": "2025080110010001",
                     *           "parent_quota_id": "2025070110010007",
                     *           "amount": 8.28,
                     *           "operation_time": "2025-08-05T03:04:05Z",
                     *           "result": "0",
                     *           "indirect_partner_account_name": "reseller_demo",
                     *           "indirect_partner_id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b",
                     *           "indirect_partner_name": "Demo Reseller Co., Ltd.",
                     *           "remark": "August campaign"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListCouponQuotasRecordsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIssuedCouponQuotas: {
        parameters: {
            query?: {
                /**
                 * @description Coupon quota ID.
                 * @example 2025080110010001
                 */
                quota_id?: string;
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
                /**
                 * @description Distributor's own quota the reseller quota was cut from.
                 * @example 2025070110010007
                 */
                parent_quota_id?: string;
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size, 1-100.
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
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_count": 1,
                     *       "quotas": [
                     *         {
                     *           "quota_id": "2025080110010001",
                     *           "quota_type": 0,
                     *           "create_time": "2025-08-01T02:00:00Z",
                     *           "last_update_time": "2025-08-02T02:00:00Z",
                     *           "quota_value": 50000,
                     *           "quota_status": 0,
                     *           "balance": 41250,
                     *           "measure_id": 1,
                     *           "currency": "CNY",
                     *           "effective_time": "2025-08-01T00:00:00Z",
                     *           "expire_time": "2026-07-31T15:59:59Z",
                     *           "limit_infos": [
                     *             {
                     *               "limit_key": "serviceType",
                     *               "limit_values": [
                     *                 {
                     *                   "value1": "hws.service.type.ec2",
                     *                   "value2": ""
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "indirect_partner_id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b",
                     *           "indirect_partner_account_name": "reseller_demo",
                     *           "indirect_partner_name": "Demo Reseller Co., Ltd.",
                     *           "parent_quota_id": "2025070110010007"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIssuedCouponQuotasResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIncentiveDiscountPolicies: {
        parameters: {
            query: {
                /**
                 * @description Month, YYYY-MM, UTC+8; the answer is the policy in force at the last second of that month.
                 * @example 2025-08
                 */
                time: string;
                /**
                 * @description Cloud service type code.
                 * @example hws.service.type.obs
                 */
                service_type_code?: string;
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
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
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "policies": [
                     *         {
                     *           "service_type_code": "hws.service.type.obs",
                     *           "service_type_name": "Object Storage Service",
                     *           "incentive_policy": "0",
                     *           "allow_discount": "YES"
                     *         }
                     *       ],
                     *       "total_count": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ListIncentiveDiscountPoliciesResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListSubCustomerCoupons: {
        parameters: {
            query?: {
                /**
                 * @description Coupon ID.
                 * @example CP25081002001ABCD
                 */
                coupon_id?: string;
                /**
                 * @description Order ID.
                 * @example CS2508140001ABCDE
                 */
                order_id?: string;
                /**
                 * @description Promotion plan ID.
                 * @example PP-2025-081
                 */
                promotion_plan_id?: string;
                /**
                 * @description Coupon type.
                 * @example 1
                 */
                coupon_type?: components["schemas"]["CouponType"];
                /**
                 * @description Coupon state.
                 * @example 2
                 */
                status?: components["schemas"]["CouponStatus"];
                /**
                 * @description Activated from, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                active_start_time?: string;
                /**
                 * @description Activated to, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                active_end_time?: string;
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size, 1-100.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Issuing source: the partner ID for partner-issued coupons, otherwise a campaign or creator ID.
                 * @example 5b2d7f10c9e84a7a9e6f3d1a0c4b8e77
                 */
                source_id?: string;
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
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
                     *       "count": 1,
                     *       "user_coupons": [
                     *         {
                     *           "coupon_id": "CP25081002001ABCD",
                     *           "coupon_code": "HWC-8H2K-0001",
                     *           "status": 2,
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "coupon_type": 1,
                     *           "measure_id": 1,
                     *           "face_value": 200,
                     *           "valid_time": "2025-08-10T00:00:00Z",
                     *           "expire_time": "2026-07-31T15:59:59Z",
                     *           "order_id": "CS2508140001ABCDE",
                     *           "promotion_plan_id": "PP-2025-081",
                     *           "plan_name": "Partner voucher",
                     *           "plan_desc": "Voucher issued by the partner",
                     *           "media_type": 1,
                     *           "fetch_method": 3,
                     *           "use_limits": [
                     *             {
                     *               "use_limiti_info_id": "UL-1",
                     *               "limit_key": "serviceType",
                     *               "value1": "hws.service.type.ec2",
                     *               "value2": "",
                     *               "value_unit": "",
                     *               "limit_type": "1",
                     *               "promotion_plan_id": "PP-2025-081"
                     *             }
                     *           ],
                     *           "active_time": "2025-08-10T00:00:00Z",
                     *           "reserve_time": "2025-08-11T09:00:00Z",
                     *           "promotion_id": "PM-9001",
                     *           "create_time": "2025-08-01T02:00:00Z",
                     *           "coupon_version": 2,
                     *           "balance": 200,
                     *           "lock_order_id": "",
                     *           "coupon_usage": "",
                     *           "is_frozen": "0",
                     *           "currency": "CNY",
                     *           "extend_param1": "",
                     *           "source_id": "5b2d7f10c9e84a7a9e6f3d1a0c4b8e77"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSubCustomerCouponsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListIssuedPartnerCoupons: {
        parameters: {
            query?: {
                /**
                 * @description Coupon ID.
                 * @example CP25081002001ABCD
                 */
                coupon_id?: string;
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
                /**
                 * @description Order ID.
                 * @example CS2508140001ABCDE
                 */
                order_id?: string;
                /**
                 * @description Coupon type.
                 * @example 1
                 */
                coupon_type?: components["schemas"]["PartnerCouponType"];
                /**
                 * @description Coupon state.
                 * @example 2
                 */
                status?: components["schemas"]["PartnerCouponStatus"];
                /**
                 * @description Created after, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                create_time_begin?: string;
                /**
                 * @description Created before, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                create_time_end?: string;
                /**
                 * @description Effective after, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                effective_time_begin?: string;
                /**
                 * @description Effective before, UTC.
                 * @example 2025-12-31T23:59:59Z
                 */
                effective_time_end?: string;
                /**
                 * @description Expires after, UTC.
                 * @example 2025-08-01T00:00:00Z
                 */
                expire_time_begin?: string;
                /**
                 * @description Expires before, UTC.
                 * @example 2026-12-31T23:59:59Z
                 */
                expire_time_end?: string;
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
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
                     *       "user_coupons": [
                     *         {
                     *           "coupon_id": "CP25081002001ABCD",
                     *           "status": 2,
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "coupon_type": 1,
                     *           "measure_id": 1,
                     *           "face_value": 200,
                     *           "effective_time": "2025-08-01T00:00:00Z",
                     *           "expire_time": "2026-07-31T15:59:59Z",
                     *           "order_id": "CS2508140001ABCDE",
                     *           "promotion_plan_id": "PP-2025-081",
                     *           "promotion_plan_name": "Partner voucher",
                     *           "promotion_plan_desc": "Voucher issued by the partner",
                     *           "media_type": 1,
                     *           "fetch_method": 3,
                     *           "use_limits": [
                     *             {
                     *               "use_limiti_info_id": "UL-1",
                     *               "limit_key": "serviceType",
                     *               "value1": "hws.service.type.ec2",
                     *               "value2": "",
                     *               "value_unit": "",
                     *               "limit_type": "1",
                     *               "promotion_plan_id": "PP-2025-081"
                     *             }
                     *           ],
                     *           "active_time": "2025-08-10T00:00:00Z",
                     *           "last_used_time": "2025-08-11T09:00:00Z",
                     *           "promotion_id": "PM-9001",
                     *           "create_time": "2025-08-01T02:00:00Z",
                     *           "balance": 41250,
                     *           "lock_order_id": "",
                     *           "is_frozen": "0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListIssuedPartnerCouponsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    CreatePartnerCoupons: {
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
                 *       "quota_id": "2025080110010001",
                 *       "customer_ids": [
                 *         "7c1d0be3f2a94f0d8a55e1b7c9d24610"
                 *       ],
                 *       "face_value": "200.00",
                 *       "valid_time": "2025-08-10T00:00:00Z",
                 *       "expire_time": "2025-12-31T15:59:59Z",
                 *       "cloud_service_types": [
                 *         "hws.service.type.ec2"
                 *       ],
                 *       "product_ids": [],
                 *       "memo": "August campaign",
                 *       "indirect_partner_id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePartnerCouponsReq"];
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
                     *       "error_details": [
                     *         {
                     *           "error_code": "CBC.99000035",
                     *           "error_msg": "Not a sub-customer of the partner.",
                     *           "id": "ffffffff2a944f0d8a55e1b7c9d24610"
                     *         }
                     *       ],
                     *       "coupon_infos": [
                     *         {
                     *           "id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "coupon_id": "CP25081002001ABCD"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreatePartnerCouponsResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ReclaimPartnerCoupons: {
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
                 *       "coupon_id": "CP25081002001ABCD",
                 *       "indirect_partner_id": "9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b"
                 *     }
                 */
                "application/json": components["schemas"]["ReclaimPartnerCouponsReq"];
            };
        };
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    ListPartnerCouponsRecord: {
        parameters: {
            query?: {
                /**
                 * @description Operation types.
                 * @example [
                 *       "1",
                 *       "2"
                 *     ]
                 */
                operation_types?: components["schemas"]["CouponOperationType"][];
                /**
                 * @description Coupon quota ID.
                 * @example 2025080110010001
                 */
                quota_id?: string;
                /**
                 * @description Quota type; defaults to 0 in the quota query.
                 * @example 0
                 */
                quota_type?: components["schemas"]["QuotaType"];
                /**
                 * @description Coupon IDs.
                 * @example [
                 *       "CP25081002001ABCD"
                 *     ]
                 */
                coupon_ids?: string[];
                /**
                 * @description Customer account ID.
                 * @example 7c1d0be3f2a94f0d8a55e1b7c9d24610
                 */
                customer_id?: string;
                /**
                 * @description Operation time from, UTC, yyyy-MM-ddTHH:mm:ssZ.
                 * @example 2025-08-01T00:00:00Z
                 */
                operation_time_begin?: string;
                /**
                 * @description Operation time to, UTC.
                 * @example 2025-08-31T23:59:59Z
                 */
                operation_time_end?: string;
                /**
                 * @description Operation result; a value outside the enum is ignored.
                 * @example 0
                 */
                result?: "0" | "-1";
                /**
                 * @description Zero-based index of the first record to return.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Page size.
                 * @example 10
                 */
                limit?: number;
                /**
                 * @description Cloud reseller (second-tier) ID; set only by a distributor that works on a reseller.
                 * @example 9a1f4f6b0c2d4e6f8a0b1c2d3e4f5a6b
                 */
                indirect_partner_id?: string;
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
                     *           "id": "3f0b9d54-66b7-4f7b-8f0a-b5f5d2d8a001",
                     *           "operation_type": "1",
                     *           "quota_id": "2025080110010001",
                     *           "quota_type": 0,
                     *           "coupon_id": "CP25081002001ABCD",
                     *           "customer_id": "7c1d0be3f2a94f0d8a55e1b7c9d24610",
                     *           "operation_amount": 200,
                     *           "operation_time": "2025-08-05T03:04:05Z",
                     *           "result": "0",
                     *           "remark": "August campaign"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListPartnerCouponsRecordResponse"];
                };
            };
            /** @description Failure; see x-error-codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Failure; see x-error-codes. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
