package org.thinkuknow.audit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the chain follow the acts within seconds, also while they pour in: what is not linked yet could be changed unnoticed. */
@Component
class ChainLinking {

    private final AuditChain chain;

    ChainLinking(AuditChain chain) {
        this.chain = chain;
    }

    /** One short transaction after the other, until less than a whole batch was left. */
    @Scheduled(fixedDelayString = "${thinkuknow.audit.link-every:PT5S}")
    void linkAll() {
        int linked;
        do {
            linked = chain.link();
        } while (linked == AuditChain.AT_ONCE);
    }
}
