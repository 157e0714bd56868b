package org.thinkuknow.vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes up a changed key file within seconds, so that a new key is known everywhere before anything is sealed with it (decision 0012). */
@Component
class KeyWatch {

    private static final Logger log = LoggerFactory.getLogger(KeyWatch.class);

    private final KeyRing keys;

    KeyWatch(KeyRing keys) {
        this.keys = keys;
    }

    @Scheduled(fixedDelayString = "${thinkuknow.vault.look-every:PT5S}")
    void look() {
        try {
            keys.refresh();
        } catch (IllegalStateException e) {
            log.error("{}; the keys that were read before stay in use", e.getMessage());
        }
    }
}
