package org.thinkuknow.support;

import org.springframework.util.FileSystemUtils;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problem;
import org.thinkuknow.content.Problems;
import org.thinkuknow.content.TextsInMemory;
import org.thinkuknow.learning.Lessons;
import org.thinkuknow.quiz.Quizzes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A copy of the real content in which a test makes one mistake, as a writer might. It is in memory until somebody asks for its directory:
 * to lay out hundreds of files takes longer than to read them.
 */
public final class ContentCopy {

    /** A lesson for the youngest, where every step has a picture. */
    public static final String LESSON = "lessons/4-7/friends-on-a-screen/lesson.md";
    /** Its quiz. */
    public static final String QUIZ = "lessons/4-7/friends-on-a-screen/quiz.yaml";

    public static final String ORDER = "lessons/order.yaml";
    public static final String HELPLINES = "help/helplines.yaml";
    public static final String CUES = "cues/grooming.yaml";

    private static final Path CONTENT = Path.of("content");
    private static final Path ILLUSTRATIONS = Path.of("frontend", "illustrations");
    private static final ContentFiles REAL = ContentFiles.in(CONTENT, ILLUSTRATIONS);

    private final Path content;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private boolean isLaidOut;
    private boolean quizzesOnly;

    private ContentCopy(Path content) {
        this.content = content;
        REAL.under("").forEach(path -> texts.put(path, REAL.written(path).orElseThrow()));
    }

    /** A copy of the content and its pictures, for which there is room below a directory. */
    public static ContentCopy in(Path directory) {
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

    /** Where all of it lies from now on, to be changed there, too. */
    public Path directory() {
        if (!isLaidOut) {
            isLaidOut = true;
            try {
                FileSystemUtils.copyRecursively(CONTENT, content);
                FileSystemUtils.copyRecursively(ILLUSTRATIONS, illustrations());
                for (var text : texts.entrySet()) {
                    if (!REAL.written(text.getKey()).equals(Optional.of(text.getValue()))) {
                        write(text.getKey(), text.getValue().lines().toList());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return content;
    }

    private Path illustrations() {
        return content.resolveSibling("frontend").resolve("illustrations");
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
        if (!isLaidOut) {
            texts.put(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
            return;
        }
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
        var numbers = IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).matches(line))
                .boxed()
                .toList();
        assertThat(numbers).as("lines of %s like %s", file, line).isNotEmpty();
        return numbers;
    }

    /** The lines of a file as they are now. */
    public List<String> lines(String file) {
        if (!isLaidOut) {
            return new ArrayList<>(texts.get(file).lines().toList());
        }
        try {
            return new ArrayList<>(Files.readAllLines(content.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files as the application reads them. */
    public ContentFiles files() {
        return isLaidOut ? ContentFiles.in(content, illustrations()) : TextsInMemory.of(new TreeMap<>(texts), REAL);
    }

    /** Everything that the application finds wrong; how hard the words are is measured apart, since it takes longer. */
    public List<Problem> problems() {
        return ContentReaders.all(files());
    }

    /** What is wrong in one file: what those find who read its folder, which is quick, or else what anybody finds. */
    public List<Problem> problemsIn(String file) {
        var own = in(file, readByItsFolder(file));
        return own.isEmpty() ? in(file, readProblems()) : own;
    }

    private static List<Problem> in(String file, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.file().equals(file)).toList();
    }

    private List<Problem> readByItsFolder(String file) {
        return quizzesOnly ? readProblems() : ContentReaders.ofItsFolder(files(), file);
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
        if (readByItsFolder(file).stream().noneMatch(problem -> isShown(problem, file, line, mend))) {
            assertThat(readProblems()).anyMatch(problem -> isShown(problem, file, line, mend));
        }
    }

    private static boolean isShown(Problem problem, String file, int line, String mend) {
        return problem.file().equals(file)
                && problem.line() == line
                && problem.mend().contains(mend);
    }
}
