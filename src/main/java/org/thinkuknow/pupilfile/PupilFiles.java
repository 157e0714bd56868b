package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Schools;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.vault.Secrets;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/**
 * The files that a school's safeguarding leads keep about pupils (Keeping Children Safe in Education, annex C: a child protection file).
 * The audit record names a file by its number and never a child. See decision 0101.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class PupilFiles {

    private static final int NUMBER = 8;
    private static final int MOST_YEARS = 20;

    private final PupilFileAccess access;
    private final PupilFileRows rows;
    private final PupilFileReading reading;
    private final PupilEntryRows entries;
    private final Schools schools;
    private final Audit audit;
    private final Clock clock;

    PupilFiles(
            PupilFileAccess access,
            PupilFileRows rows,
            PupilFileReading reading,
            PupilEntryRows entries,
            Schools schools,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.reading = reading;
        this.entries = entries;
        this.schools = schools;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether whoever is signed in belongs to a school. */
    @Transactional(readOnly = true)
    public boolean haveSchool() {
        return schools.of(SignedIn.username()).isPresent();
    }

    /**
     * Begins a file about a child.
     *
     * @param sending made by the page: the same form sent twice begins one file
     * @return its number
     * @throws PupilFileRefused with a sentence if the day of birth cannot be right, or the lead belongs to no school
     */
    public String begin(UUID sending, Pupil pupil) {
        mustBeBorn(pupil);
        var school = access.school().key();
        var number = "C-" + Secrets.next().substring(0, NUMBER).toUpperCase(Locale.ROOT);
        if (!rows.add(
                number,
                school,
                sending,
                clock.instant(),
                SignedIn.username(),
                new FileCard(pupil, FileStatus.OPEN, null))) {
            return rows.begunBy(sending, school)
                    .orElseThrow(() -> new PupilFileRefused("The file could not be started. Please press again."));
        }
        audit.record("began", number, "a child's file");
        return number;
    }

    /**
     * Opens a file as whoever is signed in may read it, and writes down who read it and each record in it.
     *
     * @throws PupilFileRefused if it is not their school's
     */
    public PupilFileText open(String number) {
        var found = access.find(number);
        audit.record("read", number, "a child's file");
        return reading.read(found);
    }

    /**
     * Corrects who the child is. What stood before stays in the chronology.
     *
     * @param version of the file as it was shown
     * @throws PupilFileRefused if somebody else has changed it since, the day of birth cannot be right, or it is not their school's
     */
    public void correct(String number, int version, Pupil pupil) {
        mustBeBorn(pupil);
        var found = access.lock(number);
        var card = rows.open(found);
        if (card.pupil().equals(pupil)) {
            return;
        }
        PupilFileRefused.when(
                found.version() != version,
                "Somebody else changed this file while you were writing. Please reload the page, check, and then make your change.");
        rows.change(number, new FileCard(pupil, card.status(), card.category()));
        add(
                number,
                UUID.randomUUID(),
                PupilEntryText.of(PupilEntryKind.DETAILS, clock.instant(), "Before: " + inWords(card.pupil()), ""));
        audit.record("corrected", number, "who a child's file is about");
    }

    /**
     * Says how a file stands from now on, with the reason.
     *
     * @param sending  made by the page: the same form sent twice is one change
     * @param category what the file is mostly about; null if that is open
     * @throws PupilFileRefused if no reason is given, nothing is changed, or it is not their school's
     */
    public void stand(String number, UUID sending, FileStatus status, @Nullable Category category, String reason) {
        var found = access.lock(number);
        var card = rows.open(found);
        var text = PupilEntryText.of(PupilEntryKind.STANDING, clock.instant(), change(card, status, category), reason);
        PupilFileRefused.when(text.words().isEmpty(), "Please give the reason. A few words are enough.");
        if (card.status() == status && card.category() == category) {
            PupilFileRefused.when(
                    !entries.has(sending),
                    "That is the status already. Choose another status or category, or add a note.");
            return;
        }
        if (add(number, sending, text)) {
            rows.change(number, new FileCard(card.pupil(), status, category));
            audit.record("changed", number, "how a child's file stands: " + status.words());
        }
    }

    private static String change(FileCard card, FileStatus status, @Nullable Category category) {
        var changes = new StringBuilder();
        if (card.status() != status) {
            changes.append("%s → %s".formatted(card.status().words(), status.words()));
        }
        if (card.category() != category) {
            changes.append(changes.isEmpty() ? "" : "; ")
                    .append("%s → %s".formatted(words(card.category()), words(category)));
        }
        return changes.toString();
    }

    private static String words(@Nullable Category category) {
        return category == null ? "no category" : category.words();
    }

    private static String inWords(Pupil pupil) {
        return "%s; %s; %s"
                .formatted(
                        pupil.called(),
                        pupil.birthday().map(UkTime::day).map("born "::concat).orElse("no date of birth"),
                        pupil.className().isEmpty() ? "no class" : "class " + pupil.className());
    }

    private boolean add(String number, UUID sending, PupilEntryText text) {
        return entries.add(number, sending, null, null, clock.instant(), SignedIn.username(), text);
    }

    private void mustBeBorn(Pupil pupil) {
        var today = UkTime.today(clock);
        PupilFileRefused.when(
                pupil.birthday()
                        .filter(day -> day.isAfter(today) || day.isBefore(today.minusYears(MOST_YEARS)))
                        .isPresent(),
                "Please check the date of birth: it is not that of a pupil.");
    }
}
