package org.thinkuknow.schooltransfer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.pupilfile.FileStatus;
import org.thinkuknow.pupilfile.PupilFileMoves;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * Files that another school sent: whose they are, received with a press that is the receipt, or refused with a reason. Nothing here gives
 * out what stands in one: it is read once the school has said that the child is theirs, as a file of its own.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class ArrivedFiles {

    private static final int SHOWN = 50;
    private static final String NONE = "Your school has no file with that reference to confirm.";

    private final TransferRows rows;
    private final TransferSealing sealing;
    private final TransferLines lines;
    private final FileDocuments documents;
    private final PupilFileMoves moves;
    private final Schools schools;
    private final TransferMail mail;
    private final Audit audit;
    private final Clock clock;

    ArrivedFiles(
            TransferRows rows,
            TransferSealing sealing,
            TransferLines lines,
            FileDocuments documents,
            PupilFileMoves moves,
            Schools schools,
            TransferMail mail,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.sealing = sealing;
        this.lines = lines;
        this.documents = documents;
        this.moves = moves;
        this.schools = schools;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for one's school, the longest waiting first; no child is named before a file is opened. */
    @Transactional(readOnly = true)
    public List<SentFile> waiting() {
        return rows.waitingFor(lines.mySchool().key()).stream()
                .map(row -> lines.arrived(row, ""))
                .toList();
    }

    /** How many wait for one's school; none for whoever belongs to no school. */
    @Transactional(readOnly = true)
    public int countWaiting() {
        return schools.of(SignedIn.username())
                .map(school -> rows.countWaitingFor(school.key()))
                .orElse(0);
    }

    /** What one's school has answered lately. */
    @Transactional(readOnly = true)
    public List<SentFile> answered() {
        return rows.answeredBy(lines.mySchool().key(), SHOWN).stream()
                .map(row -> lines.arrived(row, ""))
                .toList();
    }

    /**
     * Says whose file it is and who sent it, and writes down who asked. So much tells a school whether the child is theirs.
     *
     * @throws TransferRefused if it is not for one's school, or was answered or taken back
     */
    public Arrived open(String reference) {
        var row = waiting(reference);
        audit.record("read", reference, "whose file another school sent");
        rows.opened(reference, clock.instant());
        var child = sealing.document(requireNonNull(row.words()), reference).child();
        return new Arrived(lines.arrived(row, ""), child.name(), child.knownAs(), child.born());
    }

    /**
     * Says that the child is at this school: the file becomes one of one's own, where it can be read, and the other school reads who
     * received it and when. Twice is once.
     *
     * @return the number of the file at one's own school
     * @throws TransferRefused if it is not for one's school, or was answered or taken back
     */
    public String receive(String reference) {
        var row = waiting(reference);
        var document = sealing.document(requireNonNull(row.words()), reference);
        var category = document.category();
        var number = moves.takeOver(
                UUID.nameUUIDFromBytes(("received " + reference).getBytes(StandardCharsets.UTF_8)),
                documents.pupil(document),
                FileStatus.valueOf(document.status()),
                category == null ? null : Category.valueOf(category),
                documents.contacts(document),
                documents.entries(document),
                "From %s, sent on %s".formatted(lines.nameOf(row.fromSchool()), UkTime.words(row.madeAt())),
                document.note());
        settle(row, Outcome.RECEIVED, "");
        audit.record(
                "received", reference, "a child's file from the school %s, now %s".formatted(row.fromSchool(), number));
        return number;
    }

    /**
     * Says that a file is not for this school: what was sent is gone here unread, and the other school reads the reason.
     *
     * @throws TransferRefused if no reason is given, it is not for one's school, or was answered or taken back
     */
    public void decline(String reference, String reason) {
        var why = Words.needed(reason);
        settle(waiting(reference), Outcome.DECLINED, why);
        audit.record("declined", reference, "a child's file from another school");
    }

    private void settle(TransferRows.Row row, Outcome outcome, String why) {
        rows.settle(
                row.reference(),
                outcome,
                clock.instant(),
                SignedIn.username(),
                why.isEmpty() ? null : sealing.seal(why, row.reference()));
        mail.tell(row.reference(), row.fromSchool(), 0);
    }

    private TransferRows.Row waiting(String reference) {
        var row = rows.lock(reference)
                .filter(found -> lines.mySchool().key().equals(found.toSchool()))
                .orElseThrow(() -> new TransferRefused(NONE));
        TransferRefused.when(
                row.outcome() == Outcome.RECEIVED, "A colleague has received it already. It is among your children.");
        TransferRefused.when(
                row.outcome() == Outcome.WITHDRAWN, "The other school has taken it back. What they sent is gone here.");
        TransferRefused.when(!row.isOpen(), "This was answered already. What they sent is gone here.");
        return row;
    }

    /**
     * Whose file arrived, and from whom.
     *
     * @param knownAs how the child is called; may be empty
     * @param born    null if it was not written
     */
    public record Arrived(
            SentFile sent,
            String name,
            String knownAs,
            @Nullable LocalDate born) {

        /** Never the name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "Arrived[" + sent.reference() + "]";
        }
    }
}
