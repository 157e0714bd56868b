package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.School;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.vault.SealBroken;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a school's designated safeguarding lead has been handed, and what is about somebody at the school, for whoever it is for alone.
 * Whatever is another school's, or for somebody else, is answered like a reference that does not exist.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class LeadDesk {

    private static final Limit FIRST = Limit.of(200);
    private static final int LONGEST_NOTE = 4_000;

    private final HandedDisclosureRepository handed;
    private final DisclosureRepository rows;
    private final DisclosureTexts texts;
    private final LeadAccess access;
    private final Standings standings;
    private final Chronology chronology;
    private final Staff staff;
    private final Audit audit;
    private final Clock clock;

    LeadDesk(
            HandedDisclosureRepository handed,
            DisclosureRepository rows,
            DisclosureTexts texts,
            LeadAccess access,
            Standings standings,
            Chronology chronology,
            Staff staff,
            Audit audit,
            Clock clock) {
        this.handed = handed;
        this.rows = rows;
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

    /** What is at a stage, danger first, then the longest waiting: 200 at most, of what waits the oldest and of the rest the latest. */
    @Transactional(readOnly = true)
    public List<DeskRecord> at(Stage stage) {
        var order = Sort.by(stage == Stage.WAITING ? Sort.Direction.ASC : Sort.Direction.DESC, "handedAt");
        var found = school().stream()
                .flatMap(school -> handed.at(stage.name(), school.key(), me(), FIRST, order).stream())
                .toList();
        var records = rows
                .findAllById(found.stream().map(HandedDisclosure::disclosure).toList())
                .stream()
                .collect(Collectors.toMap(Disclosure::reference, Function.identity()));
        var names = staff.namesOf(Stream.concat(
                        records.values().stream().map(Disclosure::author),
                        found.stream().map(HandedDisclosure::acknowledgedBy).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
        return found.stream()
                .filter(each -> records.containsKey(each.disclosure()))
                .map(each -> line(each, Objects.requireNonNull(records.get(each.disclosure())), names))
                .sorted(Comparator.comparing((DeskRecord record) -> !record.danger())
                        .thenComparing(DeskRecord::waitsSince))
                .toList();
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

    private DeskRecord line(HandedDisclosure found, Disclosure record, Map<String, String> names) {
        var text = text(record);
        var school = text.map(DisclosureText::schoolPart).orElse(SchoolPart.NOTHING);
        return new DeskRecord(
                found.disclosure(),
                names.getOrDefault(record.author(), record.author()),
                text.map(DisclosureText::pupil).orElse(""),
                school.className(),
                school.category(),
                text.stream().flatMap(LeadDesk::dangers).toList(),
                school.aboutStaff().filter(AboutStaff::isSomebody).isPresent(),
                record.isSigned(),
                found.waitsSince(),
                found.again().isPresent(),
                found.acknowledgedAt(),
                Optional.ofNullable(found.acknowledgedBy()).map(names::get).orElse(""),
                found.decision().orElse(null),
                record.dates().report());
    }

    /** One whose seal is broken is a line like the others, so that it is not lost. */
    private Optional<DisclosureText> text(Disclosure record) {
        try {
            return Optional.of(texts.open(record));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    private static Stream<String> dangers(DisclosureText text) {
        return DangerQuestion.of(text)
                .filter(DangerQuestion.Asked::isDanger)
                .map(asked -> asked.question().brief());
    }

    private static String me() {
        return SignedIn.username();
    }

    /**
     * A record as whoever it is for reads it.
     *
     * @param author the name of whoever wrote it
     */
    public record HandedRecord(KeptDisclosure kept, String author, RecordStatus standing) {}

    /**
     * A record on the desk.
     *
     * @param author         the name of whoever wrote it
     * @param child          as the school knows the child; empty if that was not written
     * @param category       null if none was chosen
     * @param dangers        what was answered to be a danger, in few words
     * @param added          whether it waits because something was added
     * @param acknowledgedBy the name of whoever acknowledged it last; empty if nobody has
     */
    public record DeskRecord(
            String reference,
            String author,
            String child,
            String className,
            @Nullable Category category,
            List<String> dangers,
            boolean aboutStaff,
            boolean signed,
            Instant waitsSince,
            boolean added,
            @Nullable Instant acknowledgedAt,
            String acknowledgedBy,
            @Nullable Decision decision,
            @Nullable String report) {

        /** Whether an answer says that the child is in danger. */
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
