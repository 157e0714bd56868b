package org.thinkuknow.vault;

import org.springframework.stereotype.Component;

/** Which key seals now. */
@Component
public class SealingKeyInUse {

    private final KeyRing keys;

    SealingKeyInUse(KeyRing keys) {
        this.keys = keys;
    }

    /** Its number, which is no secret: it stands before each seal. */
    public String id() {
        return String.valueOf(keys.sealing().handle().getPrimary().getId());
    }
}
