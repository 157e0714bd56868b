package org.thinkuknow.assessment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.reader.Examples;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.Author;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.ReportStatus;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What children answer, read by the application's own reader together with the report that it belongs to. */
class LaterMessagesTest {

    private static final String MILD = "my friend keeps beating me on Mario Kart";
    private static final List<String> EVERYDAY = List.of(
            "at home",
            "in my room",
            "idk",
            "hes 15",
            "do i have to",
            "bye",
            "what happens next",
            "he has not messaged again",
            "yes",
            "no",
            "ok",
            "ok thanks",
            "thank you",
            "my mum",
            "my friend",
            "on my phone",
            "on the switch",
            "after school",
            "at school",
            "year 6",
            "im 11",
            "im 12",
            "shes 14",
            "yesterday",
            "last week",
            "on saturday",
            "every day",
            "not really",
            "i dont know",
            "maybe",
            "only sometimes",
            "in the living room",
            "on the sofa",
            "we play online",
            "he is in my class",
            "she lives near me",
            "its just a game",
            "i told my mum",
            "my dad knows",
            "can i go now",
            "will you tell my school",
            "who are you",
            "are you a real person",
            "how long does it take",
            "can you help me",
            "i blocked him",
            "he said sorry",
            "we are friends again",
            "it stopped",
            "i feel better now",
            "good night",
            "see you",
            "lol",
            "haha",
            "no one",
            "just me and him",
            "the whole class",
            "mario kart",
            "can i have my game back",
            "i have to do homework now");
    /** Each with the report that it belongs to; most of these are level one without it. */
    private static final Map<String, String> DANGEROUS = Map.ofEntries(
            Map.entry("at 8 tonight", "a boy i only know from fortnite wants to see me"),
            Map.entry("no im on the bridge", "i feel really low and nobody would miss me"),
            Map.entry("yes shes outside", "a woman i met on snapchat keeps asking where i live"),
            Map.entry("im going to jump", "i feel really low and nobody would miss me"),
            Map.entry("he is at my door", "a man from a game found out my address"),
            Map.entry("i took all the tablets", "i feel really low and nobody would miss me"),
            Map.entry("he has a knife", "my stepdad is shouting and breaking things"),
            Map.entry("im going to meet him now", "a boy i only know from fortnite wants to see me"));

    private static final ContentFiles FILES = ContentFiles.packed();
    private static final Cues CUES = Cues.read(FILES, new Problems());
    private static final Reader READER =
            Reader.packed(FILES, Examples.read(FILES, new Problems()), CUES, new Languages());
    private static final Suggestions SUGGESTIONS = new Suggestions(CUES, new Languages(), READER);

    @AfterAll
    static void close() {
        CUES.close();
    }

    @Test
    void anEverydayAnswerUnderAMildReportRaisesNothing() {
        assertThat(READER.isOut()).isFalse();
        assertThat(EVERYDAY).hasSize(60);
        assertThat(EVERYDAY.stream().filter(text -> Level.THREE.isBelow(level(MILD, text))))
                .isEmpty();
    }

    @Test
    void aDangerousAnswerIsLevelOneUnderAnyReport() {
        assertThat(DANGEROUS).hasSize(8);
        assertThat(DANGEROUS.keySet().stream().filter(text -> level(MILD, text) != Level.ONE))
                .as("under a report about a game")
                .isEmpty();
        assertThat(DANGEROUS.entrySet().stream()
                        .filter(told -> level(told.getValue(), told.getKey()) != Level.ONE)
                        .map(Map.Entry::getKey))
                .as("under a report of the same danger")
                .isEmpty();
    }

    private static Level level(String told, String since) {
        return SUGGESTIONS
                .ofMessages(
                        new FiledReport(
                                "R",
                                Door.FORM,
                                Instant.EPOCH,
                                Dangers.UNSAID,
                                ReportStatus.RECEIVED,
                                Map.of(Field.WHAT, told),
                                List.of(new FiledReport.SentMessage(Author.CHILD, Instant.EPOCH, since))),
                        0)
                .level();
    }
}
