package org.thinkuknow.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code ./run verify-audit}: follows the chain, says what it found, and ends with 0 if it is whole. */
@Component
@ConditionalOnProperty("thinkuknow.audit.verify-and-stop")
class VerifyAndStop implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(VerifyAndStop.class);

    private final AuditChain chain;
    private final ApplicationContext application;

    VerifyAndStop(AuditChain chain, ApplicationContext application) {
        this.chain = chain;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments args) {
        int linked;
        do {
            linked = chain.link();
        } while (linked > 0);
        var state = chain.verify();
        if (state.whole()) {
            log.warn("The audit record is whole: {} entries, of which the first {} are from before entries had codes.", state.length(), state.withoutCode());
        } else {
            log.error("The audit record is broken after entry {}. {}", state.length(), state.fault().orElseThrow());
        }
        var status = state.whole() ? 0 : 1;
        System.exit(SpringApplication.exit(application, () -> status));
    }
}
