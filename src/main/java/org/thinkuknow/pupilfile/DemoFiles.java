package org.thinkuknow.pupilfile;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.database.UtcColumns;
import org.thinkuknow.disclosure.Category;
import org.thinkuknow.disclosure.DemoRecordsReady;
import org.thinkuknow.disclosure.LeadDesk;
import org.thinkuknow.disclosure.LeadDesk.DeskRecord;
import org.thinkuknow.disclosure.Stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Files about the invented children of the demo's school, at every status. They go through the real services, once. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "thinkuknow.demo-desk", matchIfMissing = true)
class DemoFiles {

    private static final String LEAD = "demo-safeguarding-lead";
    private static final Duration TO_WRITE = Duration.ofMinutes(35);

    private final PupilFiles files;
    private final PupilEntries entries;
    private final PupilRecords records;
    private final PupilContacts contacts;
    private final PupilSearch search;
    private final LeadDesk desk;
    private final DemoSignIn signIn;
    private final JdbcClient database;
    private final Clock clock;

    DemoFiles(
            PupilFiles files,
            PupilEntries entries,
            PupilRecords records,
            PupilContacts contacts,
            PupilSearch search,
            LeadDesk desk,
            DemoSignIn signIn,
            JdbcClient database,
            Clock clock) {
        this.files = files;
        this.entries = entries;
        this.records = records;
        this.contacts = contacts;
        this.search = search;
        this.desk = desk;
        this.signIn = signIn;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void fill(DemoRecordsReady ready) {
        asLead(() -> {
            if (search.all(false).isEmpty() && search.all(true).isEmpty()) {
                protectedAndHelped();
                watched();
                overAndElsewhere();
            }
        });
    }

    private void protectedAndHelped() {
        var sam = begin("Samuel Webb", "Sam", "5B", "2017-03-09");
        link(sam, "Sam Webb", PupilRole.ABOUT);
        contacts.add(sam, once(), new PupilContactText("Kelly Webb", "mother", "01632 960114", ""));
        contacts.add(
                sam,
                once(),
                new PupilContactText(
                        "Dean Webb",
                        "uncle",
                        "",
                        "Sam says he hits him. Children’s services ask us not to speak with him."));
        contacts.add(sam, once(), new PupilContactText("Aisha Rahman", "social worker", "01632 960200", ""));
        write(
                sam,
                68,
                PupilEntryKind.NOTE,
                "",
                "",
                "Late for the third time this week. Says nobody woke him. Wore yesterday’s shirt.",
                "");
        write(
                sam,
                41,
                PupilEntryKind.PARENT,
                "Kelly Webb, mother",
                "At the gate",
                "She works nights since September. Her brother stays with the boys.",
                "She will ring on Friday to say how mornings go.");
        write(
                sam,
                12,
                PupilEntryKind.AGENCY,
                "Aisha Rahman, children’s services",
                "Telephone",
                "Told her what Sam said about being shouted at. An assessment is under way.",
                "We ring the same day if he says more or has a mark.");
        entries.write(
                sam,
                once(),
                new PupilEntryText(
                        PupilEntryKind.BODY_MAP,
                        ago(3),
                        "",
                        "",
                        "Seen at PE, sleeves short. Sam showed it himself.",
                        "",
                        List.of(
                                mark(
                                        BodySide.FRONT,
                                        BodyRegion.LEFT_UPPER_ARM,
                                        "Three round bruises, yellow, each like a penny."),
                                mark(
                                        BodySide.BACK,
                                        BodyRegion.LEFT_UPPER_ARM,
                                        "One bruise, as wide as a thumb. “He grabbed me.”"))));
        stand(
                sam,
                FileStatus.CHILD_PROTECTION,
                Category.PHYSICAL,
                "Conference on Tuesday: a plan, core group in ten days.");

        var ella = begin("Ella Byrne", "", "5A", "2016-10-21");
        link(ella, "Ella Byrne", PupilRole.ABOUT);
        contacts.add(ella, once(), new PupilContactText("Niamh Byrne", "mother", "01632 960155", ""));
        write(
                ella,
                30,
                PupilEntryKind.MEETING,
                "Niamh Byrne, Jo Field (family worker), Ms Kaur",
                "First meeting of early help, in school",
                "Ella sleeps badly and is tired from ten o’clock. Her mother wants help with the separation.",
                "Family worker on Thursdays. We look again in six weeks.");
        stand(ella, FileStatus.EARLY_HELP, Category.HOME, "Both parents agreed to early help.");

        var tom = begin("Tom Okoro", "", "6A", "2016-02-11");
        link(tom, "Tom Okoro", PupilRole.ABOUT);
        stand(
                tom,
                FileStatus.CHILD_IN_NEED,
                Category.ONLINE,
                "Children’s services made a plan after the police visit.");
    }

    private void watched() {
        var grace = begin("Grace Hill", "", "5B", "2017-06-02");
        link(grace, "Grace Hill", PupilRole.ABOUT);
        write(grace, 20, PupilEntryKind.NOTE, "", "", "Asked twice for more at breakfast club.", "");
        stand(
                grace,
                FileStatus.MONITORING,
                Category.NEGLECT,
                "Breakfast club is free for her now. We look again at half-term.");

        var yusuf = begin("Yusuf Amin", "", "5B", "2017-01-30");
        link(yusuf, "Yusuf Amin", PupilRole.ABOUT);
    }

    private void overAndElsewhere() {
        var maya = begin("Maya Ford", "", "4B", "2018-04-14");
        link(maya, "Ines Lane", PupilRole.INVOLVED);

        var ines = begin("Ines Lane", "", "4B", "2017-12-05");
        link(ines, "Ines Lane", PupilRole.ABOUT);
        stand(ines, FileStatus.CLOSED, Category.CHILDREN, "Nothing more since. Her class teacher looks out for her.");

        var sean = begin("Sean Doherty", "", "3A", null);
        contacts.add(sean, once(), new PupilContactText("Pat Lowe", "foster carer", "01632 960171", ""));
        stand(sean, FileStatus.LOOKED_AFTER, null, "Came with his file from his last school. Next review in January.");
    }

    private String begin(String name, String knownAs, String className, @Nullable String born) {
        return files.begin(once(), new Pupil(name, knownAs, born == null ? null : LocalDate.parse(born), className));
    }

    /** The records are in whichever lists the visitor's presses have left them. */
    private void link(String file, String child, PupilRole role) {
        Arrays.stream(Stage.values())
                .flatMap(stage -> desk.at(stage).stream())
                .filter(record -> record.child().equals(child))
                .map(DeskRecord::reference)
                .forEach(reference -> records.file(file, reference, role));
    }

    private void write(
            String file, int days, PupilEntryKind kind, String who, String how, String words, String agreed) {
        var sending = once();
        var then = ago(days);
        entries.write(file, sending, new PupilEntryText(kind, then, who, how, words, agreed, List.of()));
        database.sql("update pupil_entry set written_at = ? where sending = ?")
                .params(UtcColumns.of(then.plus(TO_WRITE)), sending.toString())
                .update();
    }

    private void stand(String file, FileStatus status, @Nullable Category category, String reason) {
        files.stand(file, once(), status, category, reason);
    }

    private static BodyMark mark(BodySide side, BodyRegion region, String words) {
        return new BodyMark(side, region, region.x(side), region.y(), words);
    }

    private Instant ago(int days) {
        return UkTime.instant(UkTime.today(clock).minusDays(days).atTime(9 + days % 6, 10 + days % 40));
    }

    private static UUID once() {
        return UUID.randomUUID();
    }

    private void asLead(Runnable step) {
        signIn.as(LEAD, Role.SAFEGUARDING_LEAD, () -> {
            step.run();
            return true;
        });
    }
}
