package org.thinkuknow.retention;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a record that its author has not signed is kept; setting {@code thinkuknow.retention.drafts.days}.
 *
 * @param days days without a change after which it is erased; 0 keeps every draft
 */
@ConfigurationProperties("thinkuknow.retention.drafts")
public record DraftRules(@DefaultValue("28") int days) {

    public DraftRules {
        if (days < 0) {
            throw new IllegalArgumentException("thinkuknow.retention.drafts: days cannot be negative");
        }
    }

    /** Whether drafts are erased at all. */
    public boolean erases() {
        return days > 0;
    }
}
