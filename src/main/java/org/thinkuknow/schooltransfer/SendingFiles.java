package org.thinkuknow.schooltransfer;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.pupilfile.PupilFileMoves;
import org.thinkuknow.pupilfile.PupilFileText;
import org.thinkuknow.pupilfile.PupilFiles;
import org.thinkuknow.shell.AsksAgain;
import org.thinkuknow.vault.Secrets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Sends a child's file to the leads of the next school (Keeping Children Safe in Education, part two: apart from the main pupil file, with
 * a receipt). See decision 0105.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class SendingFiles {

    private static final int SHOWN = 200;

    /** As much as the column holds, with room for what a seal adds. */
    private static final int MOST_BYTES = 16_000_000;

    private final TransferRows rows;
    private final TransferSealing sealing;
    private final TransferLines lines;
    private final FileDocuments documents;
    private final PupilFiles files;
    private final PupilFileMoves moves;
    private final Schools schools;
    private final TransferMail mail;
    private final Audit audit;
    private final Clock clock;

    SendingFiles(
            TransferRows rows,
            TransferSealing sealing,
            TransferLines lines,
            FileDocuments documents,
            PupilFiles files,
            PupilFileMoves moves,
            Schools schools,
            TransferMail mail,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.lines = lines;
        this.documents = documents;
        this.files = files;
        this.moves = moves;
        this.schools = schools;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** The schools with such words in their names whose leads sign in here, without one's own. */
    @Transactional(readOnly = true)
    public List<School> schools(String part) {
        var mine = school().key();
        return schools.named(part).stream()
                .filter(school -> !school.key().equals(mine))
                .filter(school -> !schools.leadsOf(school.key()).isEmpty())
                .toList();
    }

    /**
     * Sends a file. What is written in it later does not go along; it can be sent again.
     *
     * @param sending made by the page: the same press twice sends once
     * @param to      the key of the next school
     * @param note    what its leads should know first; may be empty
     * @throws TransferRefused if the school has no leads here, is one's own, or a sending there is still open
     */
    @AsksAgain
    public void send(UUID sending, String file, String to, String note) {
        var words = Words.checked(note, "What you tell them");
        var document = documents.of(files.open(file), school().name(), words, clock.instant());
        TransferRefused.when(to.equals(school().key()), "That is your own school.");
        TransferRefused.when(
                schools.leadsOf(to).isEmpty(), "Nobody at that school can sign in here. Please send it by hand.");
        var reference = reference();
        var sealed = sealing.seal(document, reference);
        TransferRefused.when(
                sealed.length > MOST_BYTES,
                "This file is too large to be sent in one piece. Please print or download it, and hand it over in person.");
        var open = rows.of(file).stream().anyMatch(row -> row.isOpen() && to.equals(row.toSchool()));
        if (!open
                && rows.add(
                        reference, sending, file, school().key(), to, clock.instant(), SignedIn.username(), sealed)) {
            moves.note(file, sending, "To %s".formatted(lines.nameOf(to)), words);
            audit.record("sent", file, "a child's file to the school %s as %s".formatted(to, reference));
            mail.tell(reference, to, 0);
        }
    }

    /**
     * Notes that another school, which does not sign in here, has received the file in another way.
     *
     * @param sending made by the page
     * @param school  its name
     * @param who     who confirmed that they have it
     * @throws TransferRefused if something is missing or the day lies ahead
     */
    public void receivedByHand(UUID sending, String file, String school, LocalDate on, String who) {
        TransferRefused.when(school.isBlank(), "Please write the name of the school.");
        TransferRefused.when(who.isBlank(), "Please write who confirmed that they have it.");
        TransferRefused.when(on.isAfter(UkTime.today(clock)), "That day has not come yet.");
        var answer = Words.checked("%s: %s, on %s".formatted(school.strip(), who.strip(), UkTime.day(on)), "The name");
        files.open(file);
        var reference = reference();
        if (rows.add(reference, sending, file, school().key(), null, clock.instant(), SignedIn.username(), null)) {
            rows.settle(
                    reference, Outcome.RECEIVED, clock.instant(), SignedIn.username(), sealing.seal(answer, reference));
            moves.note(file, sending, "By hand", answer);
            audit.record("noted a receipt", file, "a child's file that went to a school by hand");
        }
    }

    /**
     * Takes back what nobody has received yet.
     *
     * @throws TransferRefused if no reason is given, somebody has answered, or it was not sent by one's school
     */
    public void takeBack(String reference, String reason) {
        var why = Words.needed(reason);
        var row = rows.lock(reference)
                .filter(found -> found.fromSchool().equals(school().key()))
                .orElseThrow(() -> new TransferRefused("Your school has sent nothing with that reference."));
        TransferRefused.when(!row.isOpen(), "They have answered already. Please look again.");
        rows.settle(reference, Outcome.WITHDRAWN, clock.instant(), SignedIn.username(), sealing.seal(why, reference));
        moves.note(row.file(), UUID.randomUUID(), "Taken back", why);
        audit.record("took back", row.file(), "a child's file that was sent as " + reference);
    }

    /** The file as another system reads it. */
    @AsksAgain
    public byte[] document(String file) {
        var found = files.open(file);
        audit.record("downloaded", file, "a child's file for another school");
        return sealing.json(documents.of(found, school().name(), "", clock.instant()));
    }

    /** What goes along of a file, in numbers. */
    public Contents contents(String file) {
        var found = files.open(file);
        var document = documents.of(found, school().name(), "", clock.instant());
        return new Contents(
                found,
                document.records().size(),
                document.entries().size(),
                document.contacts().size());
    }

    /** What was sent of a file, the latest first. */
    @Transactional(readOnly = true)
    public List<SentFile> of(String file) {
        var mine = school().key();
        return rows.of(file).stream()
                .filter(row -> row.fromSchool().equals(mine))
                .map(row -> lines.sent(row, ""))
                .toList();
    }

    /** What one's school sent, the latest first, 200 at most. */
    @Transactional(readOnly = true)
    public List<SentFile> all() {
        return rows.from(school().key(), SHOWN).stream()
                .map(row -> lines.sent(row, ""))
                .toList();
    }

    private School school() {
        return lines.mySchool();
    }

    private static String reference() {
        return "T-" + Secrets.next().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** What goes along of a file: how many records, entries and contacts. */
    public record Contents(PupilFileText file, int records, int entries, int contacts) {

        @Override
        public String toString() {
            return "Contents[" + file.number() + "]";
        }
    }
}
