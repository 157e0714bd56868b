package schools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A larger list in the shape of England's, made of the shipped one, and what somebody might type who looks for a school in it. */
final class Invented {

    private static final int FIRST_NUMBER = 700_000;
    private static final int COLUMNS = 120;
    private static final int FILLER = 7;
    private static final long SAME_EVERY_TIME = 20_260_914;

    /** Each with number, name, town and postcode; names with a comma are left out. */
    private final List<List<String>> schools;

    Invented(Path shipped) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(shipped)), StandardCharsets.UTF_8))) {
            schools = lines.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("\"", line.indexOf(',') + 1))
                    .map(line -> Arrays.asList(line.split(",", -1)).subList(0, 4))
                    .toList();
        }
    }

    /** A file of so many schools, each line a kilobyte long, of a day after the shipped list. */
    Path file(Path folder, int count) throws IOException {
        var file = folder.resolve("edubasealldata20260914.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("URN,EstablishmentName,Town,Postcode,EstablishmentStatus (code),HeadLastName");
            for (var column = 0; column < COLUMNS; column++) {
                out.write(",Column " + column);
            }
            for (var number = 0; number < count; number++) {
                var school = schools.get(number % schools.size());
                var again = number >= schools.size();
                out.write("\n%s,%s,%s,%s,1,Nobody"
                        .formatted(
                                again ? FIRST_NUMBER + number : school.get(0),
                                again ? school.get(1) + " North" : school.get(1),
                                school.get(2),
                                school.get(3)));
                out.write((",x" + "y".repeat(FILLER - 1)).repeat(COLUMNS));
            }
            out.write("\n");
        }
        System.out.printf("%s has %,d MB%n", file.getFileName(), Files.size(file) >> 20);
        return file;
    }

    /** Numbers, postcodes, and words of names in any order, half typed, with a town, or with a letter missing. */
    List<String> typed(int count) {
        var chance = new Random(SAME_EVERY_TIME);
        return Stream.generate(() -> schools.get(chance.nextInt(schools.size())))
                .map(school -> typed(school, chance))
                .limit(count)
                .toList();
    }

    private static String typed(List<String> school, Random chance) {
        var words = new ArrayList<>(List.of(school.get(1).split(" ")));
        Collections.shuffle(words, chance);
        var some = String.join(" ", words.subList(0, Math.min(words.size(), 1 + chance.nextInt(3))));
        return switch (chance.nextInt(8)) {
            case 0 -> school.get(0);
            case 1 -> school.get(3);
            case 2 -> school.get(1);
            case 3 -> some + " " + school.get(2);
            case 4 -> some.substring(0, Math.min(some.length(), 1 + chance.nextInt(4)));
            case 5 -> some.length() > 5 ? some.substring(0, 3) + some.substring(4) : some;
            case 6 -> some.toLowerCase(Locale.ROOT).replace("'", "");
            default -> some;
        };
    }
}
