package org.thinkuknow.audit;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.test.util.ReflectionTestUtils;
import org.thinkuknow.vault.TestVault;
import org.thinkuknow.vault.Vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who can write to the database, knows how the chain is made, and lacks the keys, changes the record ten thousand times
 * over, each time another way and the record whole before it. Half the time all hashes that follow are made anew.
 */
class RandomTamperingTest {

    private static final int TIMES = 10_000;
    private static final int ENTRIES = 12;
    private static final long SEED = 20_261_129;
    private static final List<String> WORDS = List.of("who", "act", "subject", "detail");

    private final Vault vault = TestVault.withNewKeys();
    private final Vault otherKeys = TestVault.withNewKeys();
    private final Random random = new Random(SEED);
    /** It notes no calls: ten thousand looks would make as many of it. */
    private final EntityManager database =
            Mockito.mock(EntityManager.class, Mockito.withSettings().stubOnly());

    @TempDir
    private Path directory;

    private Checkpoints checkpoints;
    private List<AuditEntry> original;

    @BeforeEach
    void theRecordIsNoted() {
        checkpoints = new Checkpoints(directory.resolve("checkpoints"), vault);
        original = new ArrayList<>();
        for (var number = 1; number <= ENTRIES; number++) {
            original.add(entry(number).withCode(vault));
            ReflectionTestUtils.setField(original.getLast(), "id", (long) number);
        }
        chained(original);
        for (var noted : List.of(5, ENTRIES)) {
            checkpoints.keep(new Checkpoint(noted, original.get(noted - 1).hash()));
        }
    }

    @Test
    void everyOneIsFound() {
        assertThat(verify(original).fault()).isEmpty();
        for (var time = 0; time < TIMES; time++) {
            var entries = new ArrayList<>(
                    original.stream().map(RandomTamperingTest::copy).toList());
            var done = tamper(entries);
            if (random.nextBoolean()) {
                chained(entries);
                done += ", and all hashes made anew";
            }
            assertThat(verify(entries).whole()).as("%d: %s", time, done).isFalse();
        }
        assertThat(verify(original).fault()).isEmpty();
    }

    private String tamper(List<AuditEntry> entries) {
        var at = random.nextInt(entries.size());
        var entry = entries.get(at);
        var kind = random.nextInt(8);
        switch (kind) {
            case 0 -> set(entry, WORDS.get(random.nextInt(WORDS.size())), "another " + random.nextLong());
            case 1 -> set(entry, "at", entry.recorded().at().plusNanos(1_000L * (1 + random.nextInt(1_000_000))));
            case 2 -> set(entry, random.nextBoolean() ? "nonce" : "code", bytes());
            case 3 -> entries.remove(at);
            case 4 -> entries.subList(at, entries.size()).clear();
            case 5 -> entries.add(at, forged(entries.size()));
            case 6 -> entries.set(at, forged(Math.toIntExact(entry.id())));
            default -> {
                var other = (at + 1 + random.nextInt(entries.size() - 1)) % entries.size();
                entries.set(at, entries.get(other));
                entries.set(other, entry);
                chained(entries);
            }
        }
        return "way %d at entry %d".formatted(kind, at + 1);
    }

    /** With a code of other keys, or with that of another entry. */
    private AuditEntry forged(int number) {
        var forged = entry(100 + number).withCode(otherKeys);
        if (random.nextBoolean()) {
            var theirs = original.get(random.nextInt(original.size()));
            set(forged, "nonce", ReflectionTestUtils.getField(theirs, "nonce"));
            set(forged, "code", ReflectionTestUtils.getField(theirs, "code"));
        }
        set(forged, "id", 1_000L + number);
        return forged;
    }

    private byte[] bytes() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Gives each its place and the hash that fits, as anybody could. */
    private static void chained(List<AuditEntry> entries) {
        var before = "";
        for (var place = 0; place < entries.size(); place++) {
            entries.get(place).join(place, before);
            before = entries.get(place).hash();
        }
    }

    private ChainState verify(List<AuditEntry> entries) {
        var record = new EntriesInMemory();
        entries.forEach(record::put);
        return new AuditChain(record, new Unlinked(record, vault), vault, checkpoints, database).verify();
    }

    private static AuditEntry copy(AuditEntry entry) {
        var line = entry.recorded();
        var copy = new AuditEntry(line.at(), line.who(), line.act(), line.subject(), line.detail());
        for (var field : List.of("id", "nonce", "code", "place", "hash")) {
            set(copy, field, ReflectionTestUtils.getField(entry, field));
        }
        return copy;
    }

    private static void set(AuditEntry entry, String field, Object value) {
        ReflectionTestUtils.setField(entry, field, value);
    }

    private static AuditEntry entry(int number) {
        return new AuditEntry(
                Instant.parse("2026-11-24T10:00:00Z").plusSeconds(number), "ada", "read", "R-" + number, "report");
    }
}
