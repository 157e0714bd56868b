import org.thinkuknow.ask.Answers;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How long it takes to find the answers to what a child typed, in milliseconds, over all queries of the tests; the goal is below 5. */
public final class SearchSpeed {

    private static final int ROUNDS = 40;
    private static final int FIRST_PAGE = 3;
    private static final double GOAL = 5;

    private SearchSpeed() {}

    /** @param arguments the file of queries, one a line: the words, a tab, the right answers */
    public static void main(String[] arguments) throws IOException {
        var answers = answers();
        var queries = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t")[0])
                .toList();
        System.out.printf(
                "%d answers, %d queries%n%-24s %10s%n", answers.all().size(), queries.size(), "", "ms a search");
        System.out.printf("%-24s %10.2f%n", "the first round", round(answers, queries));
        IntStream.range(0, ROUNDS).forEach(warming -> round(answers, queries));
        var settled = round(answers, queries);
        System.out.printf("%-24s %10.2f   limit %.0f%n", "after " + ROUNDS + " rounds", settled, GOAL);
        System.exit(settled <= GOAL ? 0 : 1);
    }

    private static double round(Answers answers, List<String> queries) {
        var begin = System.nanoTime();
        var found = queries.stream()
                .mapToLong(words -> answers.search(words, FIRST_PAGE).size())
                .sum();
        var took = (System.nanoTime() - begin) / 1e6 / queries.size();
        if (found == 0) {
            throw new IllegalStateException("Nothing was found");
        }
        return took;
    }

    private static Answers answers() {
        var problems = new Problems();
        var files = ContentFiles.packed();
        var answers = Answers.read(
                files, Lessons.read(files, problems), Helplines.read(files, LocalDate.now(), problems), problems);
        problems.throwIfAny();
        return answers;
    }
}
