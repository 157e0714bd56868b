package org.thinkuknow.wanted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom the public sees, in the memory of this node: read each ten seconds, and at once on the node that changed something. Whoever's
 * time is over is not shown from that moment, whatever the memory says. A node that cannot read for longer than 45 seconds shows
 * nobody: somebody may have been withdrawn meanwhile (decision 0067).
 */
@Component
public class PublicList {

    private static final Logger log = LoggerFactory.getLogger(PublicList.class);

    private final ShownRows rows;
    private final PhotoRows photos;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Duration believed;
    private volatile Memory memory = new Memory(Map.of(), List.of(), List.of(), 0, false);

    /** What is kept of one whose file never changes any more. */
    private record Kept(WantedText text, byte[] photo) {}

    /** @param readAt by the clock of the machine that nobody can move, in nanoseconds */
    private record Memory(
            Map<String, Kept> kept, List<PublicPerson> people, List<Tombstone> gone, long readAt, boolean wasRead) {}

    PublicList(
            ShownRows rows,
            PhotoRows photos,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${thinkuknow.wanted.believed-for:PT45S}") Duration believed) {
        this.rows = rows;
        this.photos = photos;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.clock = clock;
        this.believed = believed;
    }

    /** Whether this node knows well enough whom it may show. */
    public boolean isKnown() {
        var now = memory;
        return now.wasRead() && System.nanoTime() - now.readAt() < believed.toNanos();
    }

    /** Whom the public sees at this moment, by name; nobody if this node does not know. */
    public List<PublicPerson> people() {
        var now = clock.instant();
        return isKnown()
                ? memory.people().stream().filter(person -> person.isShown(now)).toList()
                : List.of();
    }

    /** One of them. */
    public Optional<PublicPerson> find(String reference) {
        return people().stream()
                .filter(person -> person.reference().equals(reference))
                .findFirst();
    }

    /** The photo of one of them. */
    public Optional<byte[]> photo(String reference) {
        return find(reference)
                .flatMap(person -> Optional.ofNullable(memory.kept().get(reference)))
                .map(Kept::photo);
    }

    /** Who was shown and is not any more, the first first. */
    public List<Tombstone> gone() {
        return tombstones()
                .sorted(Comparator.comparing(Tombstone::since).thenComparing(Tombstone::reference))
                .toList();
    }

    private Stream<Tombstone> tombstones() {
        var now = clock.instant();
        var memory = this.memory;
        var over = memory.people().stream()
                .filter(person -> !person.isShown(now))
                .map(person -> new Tombstone(person.reference(), "withdrawn", person.shownUntil()));
        return Stream.concat(memory.gone().stream(), over);
    }

    /** Whether somebody was shown under a reference and is not any more. */
    public boolean isGone(String reference) {
        return tombstones().anyMatch(stone -> stone.reference().equals(reference));
    }

    /** Whether somebody is or was shown under a reference, as far as this node ever knew: what is known of them is taken in any case. */
    public boolean wasEverShown(String reference) {
        return memory.kept().containsKey(reference) || isGone(reference);
    }

    /** After the commit: what is rolled back was never so. */
    @EventListener
    void changed(WantedChanged event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                look();
            }
        });
    }

    @Scheduled(fixedDelayString = "${thinkuknow.wanted.read-every:PT10S}")
    void look() {
        var began = System.nanoTime();
        try {
            apart.executeWithoutResult(status -> read(began));
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "Whom the public may see could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** One at a time, so that nothing older is put in the place of something newer. */
    private synchronized void read(long began) {
        var now = clock.instant();
        var everybody = rows.everybody();
        var before = memory.kept();
        var kept = new HashMap<String, Kept>();
        var people = new ArrayList<PublicPerson>();
        for (var row : everybody) {
            if (row.isShown(now)) {
                Optional.ofNullable(before.get(row.reference()))
                        .or(() -> kept(row.reference()))
                        .ifPresent(one -> {
                            kept.put(row.reference(), one);
                            people.add(person(row, one, now));
                        });
            }
        }
        people.sort(Comparator.comparing(PublicPerson::name).thenComparing(PublicPerson::reference));
        memory = new Memory(
                Map.copyOf(kept),
                List.copyOf(people),
                everybody.stream()
                        .filter(row -> !row.isShown(now))
                        .map(ShownRows.Row::tombstone)
                        .toList(),
                began,
                true);
    }

    /** Nobody sees one whose file does not open; the others are shown all the same. */
    private Optional<Kept> kept(String reference) {
        try {
            return photos.of(reference).map(photo -> new Kept(rows.text(reference), photo));
        } catch (SealBroken broken) {
            log.error("The file of {} does not open with the keys that are here", reference);
            return Optional.empty();
        }
    }

    private static PublicPerson person(ShownRows.Row row, Kept kept, Instant now) {
        return PublicPerson.of(row.reference(), kept.text(), row.publishedAt(), row.shownUntil(), UkTime.date(now));
    }
}
