package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a school's designated safeguarding lead has been handed, and what is about somebody at the school, for whoever it is for alone; a
 * head teacher finds here what is about somebody at the school, a chair of governors what is about its head, and neither anything else.
 * Whatever is another school's, or for somebody else, is answered like a reference that does not exist.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD', 'CHAIR')")
public class LeadDesk {

    private static final int LONGEST_NOTE = 4_000;

    private final HandedDisclosureRepository handed;
    private final DeskLines lines;
    private final DisclosureTexts texts;
    private final LeadAccess access;
    private final Standings standings;
    private final Chronology chronology;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    LeadDesk(
            HandedDisclosureRepository handed,
            DeskLines lines,
            DisclosureTexts texts,
            LeadAccess access,
            Standings standings,
            Chronology chronology,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.handed = handed;
        this.lines = lines;
        this.texts = texts;
        this.access = access;
        this.standings = standings;
        this.chronology = chronology;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school of whoever is signed in; empty if an administrator has not entered one. */
    @Transactional(readOnly = true)
    public Optional<School> school() {
        return access.school();
    }

    /** Everything at a stage; of what was referred or closed that of this school year. */
    @Transactional(readOnly = true)
    public List<DeskRecord> at(Stage stage) {
        return page(new DeskQuery(stage, null, "", false, SchoolYear.of(clock.instant()), "", Integer.MAX_VALUE))
                .records();
    }

    /** What is at a stage and about somebody who works at the school; of what was referred or closed that of this school year. */
    @Transactional(readOnly = true)
    public List<DeskRecord> aboutStaffAt(Stage stage) {
        return at(stage).stream().filter(DeskRecord::aboutStaff).toList();
    }

    /** What is looked for. That somebody searched is written down, and not what they typed. */
    @PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'HEAD')")
    public DeskPage page(DeskQuery query) {
        var page = lines.page(query);
        if (query.isSearch()) {
            audit.record("searched", "records of disclosures", "%d found".formatted(page.total()));
        }
        return page;
    }

    /**
     * Opens a record, and writes down who read it.
     *
     * @throws DisclosureRefused if none with that reference is for them
     */
    public HandedRecord open(String reference) {
        var found = access.find(reference);
        audit.record("read", reference, "record of a disclosure");
        chronology.addOnce(reference, clock.instant(), StepKind.OPENED, me());
        return new HandedRecord(texts.kept(found), staff.nameOf(found.author()), standings.forReader(found));
    }

    /**
     * Says that whoever is signed in has read a record and acts. The first to say so stands.
     *
     * @throws DisclosureRefused if they have not opened it, or it is not for them
     */
    public void acknowledge(String reference) {
        access.find(reference);
        var hasRead = chronology.steps(reference).stream()
                .anyMatch(step -> step.kind() == StepKind.OPENED && step.who().equals(me()));
        if (!hasRead) {
            throw new DisclosureRefused(List.of("Please open it and read it first."));
        }
        var now = clock.instant();
        var again = handed.findById(reference).flatMap(HandedDisclosure::again).orElse(null);
        if (handed.acknowledge(reference, me(), now) == 1) {
            chronology.addOnce(reference, now, StepKind.ACKNOWLEDGED, me(), again);
            audit.record("acknowledged", reference, "record of a disclosure");
        }
    }

    /**
     * Notes what was done, with the time of now.
     *
     * @throws DisclosureRefused if it is blank or has more than 4,000 characters, or the record is not for them
     */
    public void note(String reference, String action) {
        access.find(reference);
        var words = action.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST_NOTE) {
            throw new DisclosureRefused(List.of("Please write what was done, in at most 4,000 characters."));
        }
        chronology.addWords(reference, clock.instant(), StepKind.ACTION, me(), words);
        audit.record("noted", reference, "action on a disclosure");
    }

    private static String me() {
        return SignedIn.username();
    }

    /** Some school's desk has something new: open desks show it. It says neither whose nor what. */
    public record DeskChanged() {}

    /**
     * A record as whoever it is for reads it.
     *
     * @param author the name of whoever wrote it
     */
    public record HandedRecord(KeptDisclosure kept, String author, RecordStatus standing) {}

    /**
     * A record on the desk.
     *
     * @param stage          where it lies
     * @param author         the name of whoever wrote it
     * @param child          as the school knows the child; empty if that was not written
     * @param category       null if none was chosen
     * @param dangers        what the answers say may be a danger, in few words
     * @param notAsked       what is said where questions about danger have no answer; empty if each has one
     * @param added          whether it waits because something was added
     * @param acknowledger   the username of whoever acknowledged it last; empty if nobody has
     * @param acknowledgedBy their name
     * @param secondReader   the name of whoever was asked to read it too and has not answered; empty if nobody was
     */
    public record DeskRecord(
            String reference,
            Stage stage,
            String author,
            String child,
            String className,
            @Nullable Category category,
            List<String> dangers,
            String notAsked,
            boolean aboutStaff,
            boolean signed,
            Instant waitsSince,
            boolean added,
            String acknowledger,
            String acknowledgedBy,
            String secondReader,
            @Nullable Decision decision,
            @Nullable String report) {

        /** Whether an answer says that the child may be in danger. */
        public boolean danger() {
            return !dangers.isEmpty();
        }

        /** Never a name: a record's text form ends up in logs. */
        @Override
        public String toString() {
            return "DeskRecord[" + reference + "]";
        }
    }
}
