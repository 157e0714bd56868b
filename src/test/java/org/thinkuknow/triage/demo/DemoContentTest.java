package org.thinkuknow.triage.demo;

import org.junit.jupiter.api.Test;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.triage.demo.DemoStep.Act;
import org.thinkuknow.triage.demo.DemoStep.By;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What is invented for the desk of the demo is nobody's, is kind, and shows everything that the desk can. */
class DemoContentTest {

    private static final DemoContent CONTENT = DemoContent.read();
    private static final List<DemoStory> ALL =
            Stream.concat(CONTENT.desk().stream(), CONTENT.arrivals().stream()).toList();
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    /** Two words with a capital behind one another, within a sentence: a first name and a family name, if not one of these. */
    private static final Pattern WHOLE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

    private static final Set<String> NAMES_OF_THINGS = Set.of("Larkfield Primary", "Marsh Hill", "Citizens Advice");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d ]{5,}\\d");
    private static final Pattern FOR_DRAMA_OR_HELP = Pattern.compile("07700 ?900\\d{3}|0800 1111");
    private static final Pattern NETWORK_OR_USER_NAME = Pattern.compile(
            "(?i)@|https?:|www\\.|_\\w|snapchat|instagram|tiktok|roblox|discord|whatsapp|facebook|youtube|fortnite|minecraft");
    private static final Pattern METHOD_OR_DETAIL = Pattern.compile(
            "(?i)\\b(kill|suicid\\w*|overdos\\w*|pills?|tablets|rope|knife|cut(ting)?|naked|nudes?|sex\\w*|raped?|touch\\w*|bed|weed|"
                    + "drugs?)\\b");
    private static final Pattern AMERICAN = Pattern.compile(
            "(?i)\\b(color|favorite|center|behavior|gray|mom|neighbor|traveled|\\w{3,}i[z]e[ds]?|\\w{3,}i[z]ing)\\b");

    @Test
    void thereAreFortyOnTheDeskAndEnoughThatArrive() {
        assertThat(CONTENT.desk()).hasSize(40);
        assertThat(CONTENT.arrivals()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(ALL).extracting(DemoStory::id).doesNotHaveDuplicates();
        assertThat(ALL).extracting(story -> story.told().get(Field.WHAT)).doesNotHaveDuplicates();
        assertThat(ALL).allMatch(story -> story.door() == Door.FORM);
    }

    @Test
    void childrenOfEveryAgeAndWhoeverSpeaksForThemTell() {
        var ages = ALL.stream()
                .flatMap(story -> Stream.ofNullable(story.told().get(Field.AGE)))
                .map(age -> Integer.valueOf(age.replaceAll("\\D", "")))
                .toList();
        assertThat(ages)
                .containsAll(IntStream.rangeClosed(6, 17).boxed().toList())
                .allMatch(age -> age >= 6 && age <= 17);
        assertThat(CONTENT.desk())
                .extracting(story -> story.told().get(Field.WHO))
                .contains("me", "friend", "my-child", "pupil", "other");
        assertThat(ALL.stream()
                        .flatMap(story -> Stream.ofNullable(story.told().get(Field.PLACE)))
                        .distinct()
                        .count())
                .isGreaterThan(50);
    }

    @Test
    void everybodyDoesSomethingAndEverythingIsDone() {
        var steps =
                CONTENT.desk().stream().flatMap(story -> story.steps().stream()).toList();
        assertThat(steps.stream().map(DemoStep::act)).containsAll(EnumSet.allOf(Act.class));
        assertThat(steps.stream().map(DemoStep::by)).containsAll(EnumSet.allOf(By.class));
        assertThat(CONTENT.arrivals()).allMatch(story -> story.steps().isEmpty());
        for (var story : CONTENT.desk()) {
            var whole = story.steps().stream().map(DemoStep::after).reduce(Duration.ZERO, Duration::plus);
            assertThat(story.ago()).as(story.id()).isBetween(whole, THREE_DAYS);
        }
    }

    @Test
    void nobodyIsReal() {
        assertThat(ALL)
                .as("a name and a place together could be somebody's")
                .allMatch(story ->
                        !story.told().containsKey(Field.NAME) || !story.told().containsKey(Field.PLACE));
        for (var text : texts()) {
            assertThat(found(WHOLE_NAME, text)).as("whole names").isSubsetOf(NAMES_OF_THINGS);
            assertThat(found(TELEPHONE, text))
                    .as("telephone numbers")
                    .allMatch(number -> FOR_DRAMA_OR_HELP.matcher(number).matches());
            assertThat(found(NETWORK_OR_USER_NAME, text))
                    .as("addresses, user names and brands")
                    .isEmpty();
        }
        assertThat(FOR_DRAMA_OR_HELP.matcher("07700 900461").matches()).isTrue();
        assertThat(FOR_DRAMA_OR_HELP.matcher("07700 800461").matches()).isFalse();
    }

    @Test
    void nothingIsToldThatHurtsToRead() {
        texts().forEach(text ->
                assertThat(found(METHOD_OR_DETAIL, text)).as(text).isEmpty());
        assertThat(found(METHOD_OR_DETAIL, "with a knife")).isNotEmpty();
    }

    @Test
    void itIsSpeltInTheBritishWay() {
        texts().forEach(text -> assertThat(found(AMERICAN, text)).isEmpty());
        assertThat(found(AMERICAN, "my mom said to organize it")).hasSize(2);
    }

    private static List<String> texts() {
        return ALL.stream()
                .flatMap(story -> Stream.concat(
                        story.told().values().stream(),
                        story.steps().stream()
                                .flatMap(step ->
                                        Stream.concat(Stream.of(step.words()), step.optional("with").stream()))))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
