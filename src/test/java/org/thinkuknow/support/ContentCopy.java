package org.thinkuknow.support;

import org.springframework.util.FileSystemUtils;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the real content in which a test makes one mistake, as a writer might. */
public final class ContentCopy {

    /** A lesson for the youngest, where every step has a picture. */
    public static final String LESSON = "lessons/4-7/friends-on-a-screen/lesson.md";
    /** Its quiz. */
    public static final String QUIZ = "lessons/4-7/friends-on-a-screen/quiz.yaml";

    public static final String ORDER = "lessons/order.yaml";
    public static final String HELPLINES = "help/helplines.yaml";
    public static final String CUES = "cues/grooming.yaml";

    private final Path content;
    private boolean quizzesOnly;

    private ContentCopy(Path content) {
        this.content = content;
    }

    /** Copies the content and its pictures below a directory. */
    public static ContentCopy in(Path directory) {
        try {
            FileSystemUtils.copyRecursively(Path.of("content"), directory.resolve("content"));
            FileSystemUtils.copyRecursively(
                    Path.of("frontend", "illustrations"),
                    directory.resolve("frontend").resolve("illustrations"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentCopy(directory.resolve("content"));
    }

    /**
     * Gives the lesson a quiz with questions of all seven kinds. Only that lesson and one for older children are kept, and
     * only lessons and quizzes are read, so that a test of one mistake is quick.
     */
    public ContentCopy withEveryKind() {
        quizzesOnly = true;
        write(ORDER, List.of("4-7: [friends-on-a-screen]", "7-11: [who-is-a-friend-online]", "11-14: []", "14-18: []"));
        write(QUIZ, EveryKind.lines(EveryKind.lesson(files())));
        return this;
    }

    public Path directory() {
        return content;
    }

    /**
     * Replaces the first line that matches a pattern as a whole.
     *
     * @param by may refer to groups of the pattern, hold several lines, or be empty
     * @return the line's number
     */
    public int change(String file, String line, String by) {
        var lines = lines(file);
        var number = numberOf(file, line);
        lines.set(
                number - 1, Pattern.compile(line).matcher(lines.get(number - 1)).replaceFirst(by));
        write(file, lines);
        return number;
    }

    /**
     * Replaces the first line that matches a pattern below the first line that matches another.
     *
     * @return the line's number
     */
    public int changeBelow(String above, String file, String line, String by) {
        var lines = lines(file);
        var number = numberBelow(above, file, line);
        var changed = Pattern.compile(line).matcher(lines.get(number - 1)).replaceFirst(by);
        lines.remove(number - 1);
        if (!changed.isEmpty()) {
            lines.addAll(number - 1, changed.lines().toList());
        }
        write(file, lines);
        return number;
    }

    /** The number of the first line that matches a pattern below the first line that matches another. */
    public int numberBelow(String above, String file, String line) {
        var start = numberOf(file, above);
        return numbersOf(file, line).stream()
                .filter(number -> number > start)
                .findFirst()
                .orElseThrow();
    }

    /** Takes out the first line that matches and returns the number it had. */
    public int remove(String file, String line) {
        var lines = lines(file);
        var number = numberOf(file, line);
        lines.remove(number - 1);
        write(file, lines);
        return number;
    }

    /** Takes out so many lines below a line. */
    public void takeOut(String file, int below, int number) {
        var lines = lines(file);
        lines.subList(below, below + number).clear();
        write(file, lines);
    }

    /** Puts lines below a line. */
    public void add(String file, int below, String... more) {
        var lines = lines(file);
        lines.addAll(below, List.of(more));
        write(file, lines);
    }

    /** Keeps only so many lines of a file. */
    public void cut(String file, int kept) {
        write(file, lines(file).subList(0, kept));
    }

    /** Writes a whole file anew. */
    public void write(String file, List<String> lines) {
        try {
            Files.createDirectories(content.resolve(file).getParent());
            Files.write(content.resolve(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first line that matches a pattern as a whole. */
    public int numberOf(String file, String line) {
        return numbersOf(file, line).getFirst();
    }

    /** The numbers of all lines that match; at least one must. */
    public List<Integer> numbersOf(String file, String line) {
        var lines = lines(file);
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(line)) {
                numbers.add(i + 1);
            }
        }
        assertThat(numbers).as("lines of %s like %s", file, line).isNotEmpty();
        return numbers;
    }

    /** The lines of a file as they are now. */
    public List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(content.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as the application reads them. */
    public ContentFiles files() {
        return ContentFiles.in(content, content.resolveSibling("frontend").resolve("illustrations"));
    }

    /** Everything that the application finds wrong; how hard the words are is measured apart, since it takes longer. */
    public List<Problem> problems() {
        return ContentProblems.all(files());
    }

    /** Everything that the application finds wrong in one file. */
    public List<Problem> problemsIn(String file) {
        return readProblems().stream()
                .filter(problem -> problem.file().equals(file))
                .toList();
    }

    private List<Problem> readProblems() {
        if (!quizzesOnly) {
            return problems();
        }
        var problems = new Problems();
        Quizzes.read(files(), Lessons.read(files(), problems), problems);
        return problems.found();
    }

    /** Fails unless a mistake is shown at its file and line, with its mend. */
    public void assertShown(String file, int line, String mend) {
        assertThat(shownFirst(
                        file,
                        problem -> problem.file().equals(file)
                                && problem.line() == line
                                && problem.mend().contains(mend)))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.mend()).contains(mend);
                });
    }

    /** Fails unless anything is shown in a file. */
    public void assertAnythingShown(String file) {
        assertThat(shownFirst(file, problem -> problem.file().equals(file)))
                .extracting(Problem::file)
                .contains(file);
    }

    /** What its own reader finds wrong in a file, where that is what is wanted; or else everything. */
    private List<Problem> shownFirst(String file, Predicate<Problem> wanted) {
        if (quizzesOnly) {
            return readProblems();
        }
        var own = ContentProblems.of(file, files());
        return own.stream().anyMatch(wanted) ? own : problems();
    }
}
