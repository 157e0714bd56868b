package org.thinkuknow.disclosure;

import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.vault.Vault;

import java.util.List;
import java.util.UUID;

/**
 * A record that begins with what a pupil wrote in a live lesson. The words go from one row to another on the server; an address
 * holds nothing but their reference. The lesson never learns what becomes of them (decision 0023).
 */
@Service
@PreAuthorize("hasRole('TEACHER')")
public class WrittenInClass {

    private final FlaggedWords classroom;
    private final Disclosures disclosures;
    private final Vault vault;

    WrittenInClass(FlaggedWords classroom, Disclosures disclosures, Vault vault) {
        this.classroom = classroom;
        this.disclosures = disclosures;
        this.vault = vault;
    }

    /**
     * Begins a record with a pupil's words, or goes on with the one that was begun with them, so that pressing twice begins one.
     *
     * @param words the reference of the words
     * @return the reference of the record
     * @throws DisclosureRefused if there are none, they are erased, or they were written in another teacher's lesson
     */
    public String begin(String words) {
        var written = classroom
                .forRecord(words)
                .orElseThrow(() -> new DisclosureRefused(
                        List.of("There are no such words in a lesson of yours. Words are kept for some days only.")));
        var id = idOfRecord(words);
        try {
            return disclosures.beginAs(id, text(written));
        } catch (DataIntegrityViolationException begunInTheSameMoment) {
            return Disclosures.reference(id);
        }
    }

    /** Once the record is signed, its words wait for the teacher no longer. */
    @EventListener
    void settle(SignedInSchool signed) {
        classroom.waitingUnread().stream()
                .map(FlaggedWords.Unread::reference)
                .filter(words -> Disclosures.reference(idOfRecord(words)).equals(signed.reference()))
                .forEach(classroom::done);
    }

    private UUID idOfRecord(String words) {
        return UUID.nameUUIDFromBytes(
                vault.name("record of words in a live lesson", Disclosures.author() + "\n" + words));
    }

    /**
     * A teacher has signed a record.
     *
     * @param reference of the record
     */
    record SignedInSchool(String reference) {}

    private static DisclosureText text(FlaggedWords.ForRecord written) {
        var at = UkTime.shown(written.at());
        return new DisclosureText(
                at.toLocalDate(),
                at.toLocalTime().withSecond(0).withNano(0),
                "Live lesson “%s”, on the screen that was called “%s”".formatted(written.lesson(), written.seat()),
                "",
                written.words(),
                "",
                DangerAnswer.UNSAID,
                DangerAnswer.UNSAID,
                DangerAnswer.UNSAID);
    }
}
