package org.thinkuknow.disclosure;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.report.DangerAnswer;

import java.time.Duration;

/** A record of the demo's primary school at every stage. Children and words are invented. */
@Component
@Profile("demo")
class DemoPrimaryRecords {

    private static final DemoSchool SCHOOL = DemoSchool.PRIMARY;

    private final DemoLog log;
    private final DemoLeadsWork leads;

    DemoPrimaryRecords(DemoLog log, DemoLeadsWork leads) {
        this.log = log;
        this.leads = leads;
    }

    void fill() {
        leads.settings(SCHOOL);
        whatIsOver();
        whatIsActedOn();
        whatWaits();
    }

    private void whatIsOver() {
        log.decided(
                SCHOOL,
                DemoTold.calm(
                        "Ines Lane",
                        "4B",
                        "Maya took my rubber and won’t give it back.",
                        Category.CHILDREN,
                        Duration.ofDays(19)),
                Decision.CLOSED,
                "Spoke with both girls and their class teacher. Friends again.");
        leads.refer(
                SCHOOL,
                DemoTold.calm(
                                "Tom Okoro",
                                "6A",
                                "A man in the game says he’s fourteen. He wants to meet me at the park on Saturday "
                                        + "and I’m not to tell.",
                                Category.ONLINE,
                                Duration.ofDays(6))
                        .withDanger(),
                "Rang Tom’s mother. She did not know. The tablet stays downstairs.",
                "Tom says the name in the game was “skaterboi_14”.");
        var kept = log.decided(
                SCHOOL,
                DemoTold.calm(
                        "Ella Byrne",
                        "5A",
                        "Mum and Dad shout all night. I put my head under the pillow.",
                        Category.HOME,
                        Duration.ofDays(2)),
                Decision.KEPT,
                "Known to early help. Family worker sees them on Thursday; look again then.");
        leads.late(SCHOOL, kept, "Ring the family worker: how was Thursday?");
        leads.task(SCHOOL, kept, "Ask Ella’s class teacher how she comes in on Mondays", 5, SCHOOL.deputy());
    }

    private void whatIsActedOn() {
        var told = DemoTold.calm(
                "Yusuf Amin",
                "5B",
                "They made a group chat without me and it’s called Hate Yusuf.",
                Category.ONLINE,
                Duration.ofHours(26));
        var acted = log.acted(SCHOOL, told);
        log.back(acted, told);
        leads.task(SCHOOL, acted, "See Yusuf at lunch and ask how the chat is going", 0, SCHOOL.lead());
        leads.reply(
                SCHOOL,
                acted,
                "Thank you for writing this down so clearly. I have seen Yusuf. Do you know who began the group chat?");
        leads.askDeputy(SCHOOL, acted, "Should we tell our Safer Schools officer, or can we settle this ourselves?");
    }

    private void whatWaits() {
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Noah Price",
                                "3C",
                                "Mr B holds my arm so hard when I run. Look.",
                                Category.PHYSICAL,
                                Duration.ofMinutes(50))
                        .withDanger()
                        .aboutColleague());
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Grace Hill",
                                "5B",
                                "I don’t have breakfast. There isn’t any.",
                                Category.NEGLECT,
                                Duration.ofHours(3))
                        .safeHome(DangerAnswer.UNSURE));
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Sam Webb",
                                "5B",
                                "My uncle hits me when Mum’s at work. He’s there tonight.",
                                Category.PHYSICAL,
                                Duration.ofMinutes(25))
                        .withDanger()
                        .safeHome(DangerAnswer.NO));
        log.draft(
                SCHOOL,
                new DemoTold(
                        "",
                        "5B",
                        "She said she’ll tell me after lunch.",
                        null,
                        null,
                        DangerAnswer.UNSAID,
                        DangerAnswer.UNSAID,
                        Duration.ofMinutes(10)));
    }
}
