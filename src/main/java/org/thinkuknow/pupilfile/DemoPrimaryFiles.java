package org.thinkuknow.pupilfile;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.disclosure.Category;

import java.util.List;

/** Files about the invented children of the demo's primary school, at every status. Whoever calls is signed in as its lead. */
@Component
@Profile("demo")
class DemoPrimaryFiles {

    static final String LEAVER = "Leah Frost";

    private final DemoFileWriting files;

    DemoPrimaryFiles(DemoFileWriting files) {
        this.files = files;
    }

    void fill() {
        protectedAndHelped();
        watched();
        overAndElsewhere();
    }

    private void protectedAndHelped() {
        var sam = files.begin("Samuel Webb", "Sam", "5B", "2017-03-09");
        files.link(sam, "Sam Webb", PupilRole.ABOUT);
        files.contact(sam, "Kelly Webb", "mother", "01632 960114", "");
        files.contact(
                sam,
                "Dean Webb",
                "uncle",
                "",
                "Sam says he hits him. Children’s services ask us not to speak with him.");
        files.contact(sam, "Aisha Rahman", "social worker", "01632 960200", "");
        files.write(
                sam,
                68,
                PupilEntryKind.NOTE,
                "",
                "",
                "Late for the third time this week. Says nobody woke him. Wore yesterday’s shirt.",
                "");
        files.write(
                sam,
                41,
                PupilEntryKind.PARENT,
                "Kelly Webb, mother",
                "At the gate",
                "She works nights since September. Her brother stays with the boys.",
                "She will ring on Friday to say how mornings go.");
        files.write(
                sam,
                12,
                PupilEntryKind.AGENCY,
                "Aisha Rahman, children’s services",
                "Telephone",
                "Told her what Sam said about being shouted at. An assessment is under way.",
                "We ring the same day if he says more or has a mark.");
        files.bodyMap(
                sam,
                3,
                "Seen at PE, sleeves short. Sam showed it himself.",
                List.of(
                        DemoFileWriting.mark(
                                BodySide.FRONT,
                                BodyRegion.LEFT_UPPER_ARM,
                                "Three round bruises, yellow, each like a penny."),
                        DemoFileWriting.mark(
                                BodySide.BACK,
                                BodyRegion.LEFT_UPPER_ARM,
                                "One bruise, as wide as a thumb. “He grabbed me.”")));
        files.stand(
                sam,
                FileStatus.CHILD_PROTECTION,
                Category.PHYSICAL,
                "Conference on Tuesday: a plan, core group in ten days.");

        var ella = files.begin("Ella Byrne", "", "5A", "2016-10-21");
        files.link(ella, "Ella Byrne", PupilRole.ABOUT);
        files.contact(ella, "Niamh Byrne", "mother", "01632 960155", "");
        files.write(
                ella,
                30,
                PupilEntryKind.MEETING,
                "Niamh Byrne, Jo Field (family worker), Ms Kaur",
                "First meeting of early help, in school",
                "Ella sleeps badly and is tired from ten o’clock. Her mother wants help with the separation.",
                "Family worker on Thursdays. We look again in six weeks.");
        files.stand(ella, FileStatus.EARLY_HELP, Category.HOME, "Both parents agreed to early help.");

        var tom = files.begin("Tom Okoro", "", "6A", "2016-02-11");
        files.link(tom, "Tom Okoro", PupilRole.ABOUT);
        files.stand(
                tom,
                FileStatus.CHILD_IN_NEED,
                Category.ONLINE,
                "Children’s services made a plan after the police visit.");
    }

    private void watched() {
        var grace = files.begin("Grace Hill", "", "5B", "2017-06-02");
        files.link(grace, "Grace Hill", PupilRole.ABOUT);
        files.write(grace, 20, PupilEntryKind.NOTE, "", "", "Asked twice for more at breakfast club.", "");
        files.stand(
                grace,
                FileStatus.MONITORING,
                Category.NEGLECT,
                "Breakfast club is free for her now. We look again at half-term.");

        var yusuf = files.begin("Yusuf Amin", "", "5B", "2017-01-30");
        files.link(yusuf, "Yusuf Amin", PupilRole.ABOUT);
    }

    private void overAndElsewhere() {
        var maya = files.begin("Maya Ford", "", "4B", "2018-04-14");
        files.link(maya, "Ines Lane", PupilRole.INVOLVED);

        var ines = files.begin("Ines Lane", "", "4B", "2017-12-05");
        files.link(ines, "Ines Lane", PupilRole.ABOUT);
        files.stand(
                ines, FileStatus.CLOSED, Category.CHILDREN, "Nothing more since. Her class teacher looks out for her.");

        var sean = files.begin("Sean Doherty", "", "3A", null);
        files.contact(sean, "Pat Lowe", "foster carer", "01632 960171", "");
        files.stand(
                sean,
                FileStatus.LOOKED_AFTER,
                null,
                "Came with his file from his last school. Next review in January.");
    }

    /** They went to the secondary school in summer; their files follow. */
    void leavers() {
        var leah = files.begin(LEAVER, "", "6B", "2014-11-18");
        files.contact(leah, "Carol Frost", "grandmother", "01632 960133", "");
        files.contact(
                leah, "Wayne Frost", "father", "", "A court order: he may not collect her or be told where she is.");
        files.write(
                leah,
                190,
                PupilEntryKind.AGENCY,
                "Aisha Rahman, children’s services",
                "Review meeting",
                "Leah lives with her grandmother now and sleeps better. The plan has ended.",
                "Early help goes on over the summer. The next school is told.");
        files.write(
                leah,
                160,
                PupilEntryKind.NOTE,
                "",
                "",
                "Asked if her new school knows where her dad is not allowed to go.",
                "");
        files.stand(
                leah,
                FileStatus.EARLY_HELP,
                Category.HOME,
                "Children’s services closed their plan; early help goes on.");

        var callum = files.begin("Callum Reid", "Cal", "6B", "2015-02-27");
        files.write(
                callum,
                170,
                PupilEntryKind.PARENT,
                "Steph Reid, mother",
                "In school",
                "Cal worries about the bus. Older boys from the estate wait for him there.",
                "She drives him for now. We ask the next school who can meet him at the gate.");
        files.stand(
                callum, FileStatus.MONITORING, Category.EXPLOITATION, "Nothing more since May; we keep an eye on him.");
    }
}
