package org.thinkuknow.outreach;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.disclosure.DemoRecords;
import org.thinkuknow.disclosure.DisclosureText;
import org.thinkuknow.disclosure.VisitPart;
import org.thinkuknow.report.DangerAnswer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What children told at some visits of the demo, in words that nobody has said. */
@Component
@Profile("demo")
class DemoTold {

    private static final String NOTHING_SEEN = "No injury was seen.";

    private static final List<Told> STORIES = List.of(
            new Told(
                    "theres a boy in my game, he says hes 12 but he talks like a grown up. he wants to know which bus i get. i said the "
                            + "blue one and now i wish i hadnt",
                    "She waited until the others had gone, spoke quietly and looked at the door. She did not cry.",
                    "Tell me what happened.\nWhat happened after that?",
                    "That I have to pass this on, to whom, and that she did nothing wrong.",
                    "That her mum does not take the tablet away.",
                    DangerAnswer.UNSURE,
                    DangerAnswer.NO),
            new Told(
                    "my cousin shows me videos i dont like when he looks after us. he says its what everyone watches. can you make it stop "
                            + "but not say it was me",
                    "He pulled at his sleeve all the time. He asked twice whether he was in trouble.",
                    "Explain that to me a bit more.\nIs there anything else that you want to tell me?",
                    "That I cannot keep it a secret, and that Ms A. Invented would talk with him today.",
                    "Not to be at home alone with his cousin on Friday.",
                    DangerAnswer.NO,
                    DangerAnswer.UNSURE),
            new Told(
                    "someone has got a picture of me, its only my face but theyve put it on a body. they want the money by sunday or the "
                            + "whole of year 9 gets it",
                    "She held her phone face down. I did not ask to see anything and she did not show it.",
                    "Tell me about it.\nDescribe what they wrote.",
                    "That the police have people who do nothing else, and that paying does not end it.",
                    "That it is not sent to her form.",
                    DangerAnswer.NO,
                    DangerAnswer.YES));

    private final DemoRecords records;

    DemoTold(DemoRecords records) {
        this.records = records;
    }

    /** What one child told, what the visitor saw, asked and said, and what the child wishes. */
    private record Told(
            String words,
            String seen,
            String asked,
            String said,
            String wish,
            DangerAnswer meeting,
            DangerAnswer hurt) {

        DisclosureText at(Instant then, String school) {
            var shown = UkTime.shown(then);
            var part = new VisitPart(school, "", asked, "Two pupils, out of earshot", NOTHING_SEEN, said, wish);
            return new DisclosureText(
                            shown.toLocalDate(),
                            shown.toLocalTime().withSecond(0).withNano(0),
                            "Corridor outside the hall, after the talk",
                            "",
                            words,
                            seen,
                            meeting,
                            hurt,
                            DangerAnswer.UNSAID)
                    .with(part);
        }
    }

    /** Keeps what was told at a visit that ended at a moment; each story in its turn. */
    void keep(int turn, String disclosure, String visit, String school, String report, Instant ended) {
        var told = STORIES.get(turn % STORIES.size());
        records.keep(
                disclosure,
                visit,
                DemoVisits.EDUCATOR,
                report,
                told.at(ended, school),
                ended.plus(Duration.ofMinutes(10)));
    }
}
