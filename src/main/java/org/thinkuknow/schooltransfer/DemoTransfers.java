package org.thinkuknow.schooltransfer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.pupilfile.DemoFilesReady;
import org.thinkuknow.pupilfile.Pupil;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.pupilfile.PupilSearch;
import org.thinkuknow.pupilfile.PupilSearch.FoundFile;

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
    private final PupilFiles files;
    private final PupilSearch search;
    private final DemoSignIn signIn;

    DemoTransfers(SendingFiles sending, ArrivedFiles arrived, PupilFiles files, PupilSearch search, DemoSignIn signIn) {
        this.sending = sending;
        this.arrived = arrived;
        this.files = files;
        this.search = search;
        this.signIn = signIn;
    }

    @EventListener
    void fill(DemoFilesReady ready) {
        sent("Leah Frost", "Please read the court order first. Leah’s grandmother knows that this comes to you.")
                .ifPresent(reference -> asLead(DemoSchool.SECONDARY, () -> received(reference, "7F")));
        sent("Callum Reid", "This should have come to you in September. I am sorry. Please ring me about the bus.");
    }

    /**
     * Sends the file of a child whose file was never sent.
     *
     * @return the reference of what is on its way
     */
    private Optional<String> sent(String child, String note) {
        return asLead(
                DemoSchool.PRIMARY,
                () -> search.find(child).stream()
                        .filter(found -> found.pupil().name().equals(child))
                        .map(FoundFile::number)
                        .filter(file -> sending.of(file).isEmpty())
                        .findFirst()
                        .map(file -> send(file, note)));
    }

    private String send(String file, String note) {
        sending.send(UUID.randomUUID(), file, DemoSchool.SECONDARY.key(), note);
        return sending.of(file).getFirst().reference();
    }

    /** A file comes without a class, so the lead who receives it enters the new one. */
    private String received(String reference, String className) {
        arrived.open(reference);
        var number = arrived.receive(reference);
        var file = files.open(number);
        var child = file.pupil();
        files.correct(number, file.version(), new Pupil(child.name(), child.knownAs(), child.born(), className));
        return number;
    }

    private <T> T asLead(DemoSchool school, Supplier<T> step) {
        return signIn.as(school.lead(), Role.SAFEGUARDING_LEAD, step);
    }
}
