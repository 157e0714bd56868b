package org.thinkuknow.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.function.Function;

/**
 * What the keys make of a text and no row holds: links, codes, signatures. The newest key makes what is given out; what an older one made
 * counts until that is retired (decision 0129).
 */
public final class Derived {

    private final List<byte[]> counting;

    private final byte[] oldest;

    Derived(List<byte[]> counting, byte[] oldest) {
        this.counting = List.copyOf(counting);
        this.oldest = oldest;
    }

    /** What is given out now, 32 bytes. */
    public byte[] newest() {
        return counting.getFirst().clone();
    }

    /** What stays as it is until the older keys are retired, for what is made anew all the time and has to be the same each time. */
    public byte[] lasting() {
        return oldest.clone();
    }

    List<byte[]> each() {
        return counting.stream().map(byte[]::clone).toList();
    }

    /**
     * Whether what somebody brings was made by a key that counts; takes the same time for all.
     *
     * @param form how it is written
     */
    public boolean is(String brought, Function<byte[], String> form) {
        var bytes = brought.getBytes(StandardCharsets.UTF_8);
        return counting.stream()
                .map(made -> MessageDigest.isEqual(form.apply(made).getBytes(StandardCharsets.UTF_8), bytes))
                .reduce(false, Boolean::logicalOr);
    }
}
