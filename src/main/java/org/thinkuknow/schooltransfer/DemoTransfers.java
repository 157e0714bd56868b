package org.thinkuknow.schooltransfer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.pupilfile.DemoFilesReady;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.pupilfile.PupilSearch.FoundFile;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Two files of the demo's primary school go to its secondary school: one has been received, one waits. Once, while none is on its way. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoTransfers {

    private final SendingFiles sending;
    private final ArrivedFiles arrived;
    private final PupilSearch search;
    private final DemoSignIn signIn;
    private final JdbcClient database;
    private final Clock clock;

    DemoTransfers(
            SendingFiles sending,
            ArrivedFiles arrived,
            PupilSearch search,
            DemoSignIn signIn,
            JdbcClient database,
            Clock clock) {
        this.sending = sending;
        this.arrived = arrived;
        this.search = search;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void fill(DemoFilesReady ready) {
        sent("Leah Frost", "Please read the court order first. Leah’s grandmother knows that this comes to you.", 3)
                .ifPresent(reference -> asLead(DemoSchool.SECONDARY, () -> {
                    arrived.open(reference);
                    return arrived.receive(reference);
                }));
        sent("Callum Reid", "This should have come to you in September. I am sorry. Please ring me about the bus.", 1);
    }

    /**
     * Sends the file of a child whose file was never sent.
     *
     * @param days how long ago
     * @return the reference of what is on its way
     */
    private Optional<String> sent(String child, String note, int days) {
        return asLead(
                DemoSchool.PRIMARY,
                () -> search.find(child).stream()
                        .filter(found -> found.pupil().name().equals(child))
                        .map(FoundFile::number)
                        .filter(file -> sending.of(file).isEmpty())
                        .findFirst()
                        .map(file -> send(file, note, days)));
    }

    private String send(String file, String note, int days) {
        sending.send(UUID.randomUUID(), file, DemoSchool.SECONDARY.key(), note);
        var reference = sending.of(file).getFirst().reference();
        database.sql("update school_transfer set made_at = ? where reference = ?")
                .params(UtcColumns.of(clock.instant().minus(Duration.ofDays(days))), reference)
                .update();
        return reference;
    }

    private <T> T asLead(DemoSchool school, Supplier<T> step) {
        return signIn.as(school.lead(), Role.SAFEGUARDING_LEAD, step);
    }
}
