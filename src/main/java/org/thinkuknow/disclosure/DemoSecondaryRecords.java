package org.thinkuknow.disclosure;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSchool;
import org.thinkuknow.report.DangerAnswer;

import java.time.Duration;

/** A record of the demo's secondary school at every stage. Young people and words are invented. */
@Component
@Profile("demo")
class DemoSecondaryRecords {

    private static final DemoSchool SCHOOL = DemoSchool.SECONDARY;

    private final DemoLog log;
    private final DemoLeadsWork leads;

    DemoSecondaryRecords(DemoLog log, DemoLeadsWork leads) {
        this.log = log;
        this.leads = leads;
    }

    void fill() {
        leads.settings(SCHOOL);
        leads.deputyGoesAway(SCHOOL);
        whatIsOver();
        whatIsActedOn();
        whatWaits();
    }

    private void whatIsOver() {
        log.decided(
                SCHOOL,
                DemoTold.calm(
                        "Maisie Holt",
                        "8C",
                        "Every time I post anything the three of them put laughing faces under it.",
                        Category.CHILDREN,
                        Duration.ofDays(16)),
                Decision.CLOSED,
                "Spoke with all four and the head of Year 8. The posts are gone. Maisie says it is better.");
        leads.refer(
                SCHOOL,
                DemoTold.calm(
                                "Jake Doyle",
                                "10B",
                                "I sent one picture. Now they want £200 by Friday or everybody I follow gets it.",
                                Category.ONLINE,
                                Duration.ofDays(4))
                        .withDanger(),
                "Rang Jake’s father and met them both after school. They have paid nothing and blocked nobody yet.",
                "Jake has kept the messages and the account names. He will show them to whoever needs them.");
        var kept = log.decided(
                SCHOOL,
                DemoTold.calm(
                        "Hana Iqbal",
                        "9D",
                        "I get my brothers up and make tea most days. Mum can’t when her back is bad.",
                        Category.HOME,
                        Duration.ofDays(3)),
                Decision.KEPT,
                "Her mother agreed to a young carer’s assessment. We look again in two weeks.");
        leads.late(SCHOOL, kept, "Send the young carer’s form to the council");
        leads.task(SCHOOL, kept, "Ask Hana’s form tutor about homework and mornings", 4, SCHOOL.lead());
    }

    private void whatIsActedOn() {
        var told = DemoTold.calm(
                        "Tyler Marsh",
                        "10B",
                        "He bought me trainers. Now he says I owe him and there’s a bag to take to the coast.",
                        Category.EXPLOITATION,
                        Duration.ofHours(22))
                .withDanger();
        var acted = log.acted(SCHOOL, told);
        log.back(acted, told);
        leads.task(SCHOOL, acted, "Meet Tyler and his gran before registration", 0, SCHOOL.lead());
        leads.reply(
                SCHOOL,
                acted,
                "Thank you. You were right to write this down straight away. Did Tyler say who gave him the trainers?");
        leads.askDeputy(
                SCHOOL,
                acted,
                "Please read this with Tyler’s absences beside you. I think it goes to the centre today.");
    }

    private void whatWaits() {
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Beth Carrow",
                                "11A",
                                "Mr K messages me on his own account, late. He says I’m not like the others.",
                                Category.SEXUAL,
                                Duration.ofMinutes(70))
                        .withDanger()
                        .aboutColleague());
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Zac Penn",
                                "8C",
                                "I skip lunch so my brother can have mine.",
                                Category.NEGLECT,
                                Duration.ofHours(2))
                        .safeHome(DangerAnswer.UNSURE));
        log.waiting(
                SCHOOL,
                DemoTold.calm(
                                "Poppy Lunn",
                                "10B",
                                "Dad pushed me into the door. He’ll be in when I get home.",
                                Category.PHYSICAL,
                                Duration.ofMinutes(35))
                        .withDanger()
                        .safeHome(DangerAnswer.NO));
        log.draft(
                SCHOOL,
                new DemoTold(
                        "",
                        "8C",
                        "He stayed behind and said it’s about his phone. He’ll come back at break.",
                        null,
                        null,
                        DangerAnswer.UNSAID,
                        DangerAnswer.UNSAID,
                        Duration.ofMinutes(15)));
    }
}
