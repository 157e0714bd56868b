package org.thinkuknow.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the chain follow the acts within seconds, also while they pour in: what is not linked yet could be changed unnoticed. */
@Component
class ChainLinking {

    private static final Logger log = LoggerFactory.getLogger(ChainLinking.class);
    private static final int MOST_BATCHES = 20;

    private final AuditChain chain;

    ChainLinking(AuditChain chain) {
        this.chain = chain;
    }

    /** One short transaction after the other, until less than a whole batch was left; the rest of a flood is linked seconds later. */
    @Scheduled(fixedDelayString = "${thinkuknow.audit.link-every:PT5S}")
    void linkAll() {
        for (var batches = 0; batches < MOST_BATCHES && chain.link() == AuditChain.AT_ONCE; batches++) {
            log.debug("More waits to be linked");
        }
    }
}
