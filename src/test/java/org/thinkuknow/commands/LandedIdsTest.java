package org.thinkuknow.commands;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.commands.Ids.Id;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lessons, answers and help pages are bookmarked and printed by their address, and records are kept under the ids of helplines, cues
 * and the curriculum. landed-ids.tsv holds those that have landed; {@code ./run check-content --new-ids} prints the lines for
 * new ones. A line is changed by hand only where the same thing is merely said better. What is taken out on purpose moves to
 * retired-ids.tsv with the reason in a word; such an id is never used again.
 */
class LandedIdsTest {

    private static final Ids REAL = CheckedContent.in(Path.of("content")).ids();
    private static final Id SLEEP = new Id("lesson", "11-14/sleep", "Sleep");
    private static final Path RETIRED = Path.of("src", "test", "resources", "retired-ids.tsv");
    private static final Id SAM = new Id("ask", "who-is-sam", "Who is Sam?");

    @Test
    void noLandedIdIsGoneOrMeansSomethingElse() throws Exception {
        var landed = Files.readAllLines(ContentCommands.LANDED_IDS).stream()
                .map(Id::of)
                .toList();
        assertThat(landed).extracting(Id::kind).contains("lesson", "ask", "help", "helpline", "cue", "curriculum");
        assertThat(REAL.broken(landed)).isEmpty();
    }

    @Test
    void everyIdHasLanded() throws Exception {
        assertThat(REAL.beyond(Files.readAllLines(ContentCommands.LANDED_IDS).stream()
                        .map(Id::of)
                        .toList()))
                .as("ids to land: ./run check-content --new-ids >> " + ContentCommands.LANDED_IDS)
                .isEmpty();
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() throws Exception {
        var retired = retired();
        assertThat(retired)
                .allSatisfy(
                        id -> assertThat(id.meaning()).as("reason in a word").matches("[a-z-]+"));
        assertThat(retired).extracting(LandedIdsTest::key).isNotEmpty().doesNotHaveDuplicates();
        assertThat(usedAgain(retired, REAL.all())).isEmpty();
        assertThat(usedAgain(
                        retired,
                        Files.readAllLines(ContentCommands.LANDED_IDS).stream()
                                .map(Id::of)
                                .toList()))
                .as("still among those that have landed")
                .isEmpty();
    }

    @Test
    void anIdThatIsUsedAgainIsSeenWhateverItMeansNow() {
        var retired = List.of(new Id("cue", "old-sign", "reader-does-better"));
        assertThat(usedAgain(retired, List.of(new Id("cue", "old-sign", "something else"), SAM)))
                .containsExactly("cue old-sign");
        assertThat(usedAgain(retired, List.of(new Id("ask", "old-sign", "Another kind?"), SAM)))
                .isEmpty();
    }

    @Test
    void aLandedIdMayNotVanish() {
        assertThat(new Ids(List.of(SAM)).broken(List.of(SLEEP, SAM)))
                .containsExactly("The lesson `11-14/sleep` is gone.");
    }

    @Test
    void aLandedIdKeepsItsMeaning() {
        assertThat(new Ids(List.of(new Id("ask", "who-is-sam", "Who is Mia?"))).broken(List.of(SAM)))
                .containsExactly("The ask `who-is-sam` meant “Who is Sam?” and means “Who is Mia?” now.");
    }

    @Test
    void theSameNameOfAnotherKindIsAnotherId() {
        assertThat(new Ids(List.of(SAM)).beyond(List.of(new Id("help", "who-is-sam", "Who is Sam?"))))
                .containsExactly(SAM);
        assertThat(new Ids(List.of(SAM)).broken(List.of(new Id("help", "who-is-sam", "Who is Sam?"))))
                .hasSize(1);
    }

    @Test
    void theCommandPrintsTheLinesThatTheListLacks(@TempDir Path directory) throws Exception {
        var all = REAL.all().stream().map(Id::toString).toList();
        var list = Files.write(directory.resolve("landed.tsv"), all.subList(0, all.size() - 1));
        var printed = new ByteArrayOutputStream();
        assertThat(ContentCommands.newIds(
                        Path.of("content"), list, new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(all.getLast() + "\n");
    }

    private static List<Id> retired() throws Exception {
        return Files.readAllLines(RETIRED).stream().map(Id::of).toList();
    }

    private static List<String> usedAgain(List<Id> retired, List<Id> used) {
        var gone = retired.stream().map(LandedIdsTest::key).toList();
        return used.stream().map(LandedIdsTest::key).filter(gone::contains).toList();
    }

    private static String key(Id id) {
        return id.kind() + " " + id.id();
    }
}
