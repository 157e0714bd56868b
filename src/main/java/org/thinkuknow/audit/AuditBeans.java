package org.thinkuknow.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.database.AppendOnly;

import java.util.Set;

/** What the application itself may do with the record: add to it, and give each entry its place in the chain. */
@Configuration(proxyBeanMethods = false)
class AuditBeans {

    @Bean
    AppendOnly auditEntry() {
        return new AppendOnly("audit_entry", Set.of("chain_place", "chain_hash"));
    }
}
