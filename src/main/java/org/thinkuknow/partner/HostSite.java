package org.thinkuknow.partner;

import java.time.Instant;

/**
 * A site that carries the button, as an administrator sees it.
 *
 * @param key    what stands in the address of its button, {@code /report?from=key}
 * @param active whether its presses are counted and its secret opens anything
 */
public record HostSite(String key, String name, boolean active, Instant since) {}
