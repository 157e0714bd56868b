package org.thinkuknow.pupilfile;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.disclosure.Category;

/** Files about invented young people of the demo's secondary school. Whoever calls is signed in as its lead. */
@Component
@Profile("demo")
class DemoSecondaryFiles {

    private final DemoFileWriting files;

    DemoSecondaryFiles(DemoFileWriting files) {
        this.files = files;
    }

    void fill() {
        jake();
        hana();
        tyler();
        maisie();
    }

    private void jake() {
        var jake = files.begin("Jake Doyle", "", "10B", "2012-01-24");
        files.link(jake, "Jake Doyle", PupilRole.ABOUT);
        files.contact(jake, "Brendan Doyle", "father", "01632 960122", "");
        files.contact(jake, "DC Lena Hart", "police, online team", "01632 960210", "");
        files.write(
                jake,
                3,
                PupilEntryKind.PARENT,
                "Brendan Doyle, father",
                "In school",
                "He is not angry with Jake and has told him so. The phone is in a drawer, switched on, with everything kept.",
                "Nobody pays and nobody deletes. They ring us or 999 if anything more comes.");
        files.write(
                jake,
                1,
                PupilEntryKind.AGENCY,
                "DC Lena Hart, police",
                "Telephone",
                "They have the account names. Report Remove is done; Jake did it with his father.",
                "We see Jake each morning this week.");
        files.stand(
                jake,
                FileStatus.MONITORING,
                Category.ONLINE,
                "Police have it. He is at home and safe; we see him every day.");
    }

    private void hana() {
        var hana = files.begin("Hana Iqbal", "", "9D", "2012-12-03");
        files.link(hana, "Hana Iqbal", PupilRole.ABOUT);
        files.contact(hana, "Nadia Iqbal", "mother", "01632 960147", "");
        files.write(
                hana,
                48,
                PupilEntryKind.NOTE,
                "",
                "",
                "Late on six of the last ten mornings, always with her brothers’ book bags.",
                "");
        files.write(
                hana,
                2,
                PupilEntryKind.MEETING,
                "Nadia Iqbal, Hana, Jo Field (young carers)",
                "At home",
                "Hana cooks and gets the boys up. Her mother waits for an operation and would like help with mornings.",
                "Young carer’s assessment within three weeks. A quiet place for homework at lunch.");
        files.stand(hana, FileStatus.EARLY_HELP, Category.HOME, "Her mother asked for help and agreed to early help.");
    }

    private void tyler() {
        var tyler = files.begin("Tyler Marsh", "Ty", "10B", "2011-10-09");
        files.link(tyler, "Tyler Marsh", PupilRole.ABOUT);
        files.contact(tyler, "Maureen Marsh", "gran, he lives with her", "01632 960158", "");
        files.write(
                tyler,
                33,
                PupilEntryKind.NOTE,
                "",
                "",
                "New trainers and a second phone. Away on two Fridays; says he was at his cousin’s.",
                "");
        files.write(
                tyler,
                15,
                PupilEntryKind.PARENT,
                "Maureen Marsh, gran",
                "Telephone",
                "She has met no cousin. A car waits at the corner some evenings.",
                "She notes times and the car, and rings us the same day.");
        files.stand(
                tyler,
                FileStatus.CHILD_IN_NEED,
                Category.EXPLOITATION,
                "Children’s services made a plan; the next meeting is at school.");
    }

    private void maisie() {
        var maisie = files.begin("Maisie Holt", "", "8C", "2013-05-17");
        files.link(maisie, "Maisie Holt", PupilRole.ABOUT);
        files.stand(
                maisie, FileStatus.CLOSED, Category.CHILDREN, "Nothing more for two weeks. She knows whom to tell.");
    }
}
