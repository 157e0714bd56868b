package org.thinkuknow.classroom;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/** Safe names for seats, a kind word and an animal, from content/classroom/nicknames.yaml. */
public class Nicknames {

    private static final String FILE = "classroom/nicknames.yaml";
    private static final int FEWEST = 10;
    private static final int TRIES = 60;

    private final List<String> words;
    private final List<Animal> animals;

    /** An animal with its picture. */
    record Animal(String name, String picture) {}

    Nicknames(List<String> words, List<Animal> animals) {
        this.words = words;
        this.animals = animals;
    }

    /** Reads the file; whatever is wrong with it is added to the problems. */
    public static Nicknames read(ContentFiles files, Problems problems) {
        var file = Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems);
        file.onlyKeys("words", "animals");
        var words = several(file, "words", Entry::text);
        var animals = several(file, "animals", entry -> animal(entry, files));
        return new Nicknames(words, animals);
    }

    private static Animal animal(Entry entry, ContentFiles files) {
        entry.onlyKeys("name", "picture");
        var picture = entry.text("picture");
        if (!files.hasPicture(picture)) {
            entry.wrong("picture", "There is no picture `%s` in frontend/illustrations.".formatted(picture));
        }
        return new Animal(entry.text("name"), picture);
    }

    private static <T> List<T> several(Entry file, String key, Function<Entry, T> each) {
        var read = file.list(key).stream().map(each).toList();
        if (new HashSet<>(read).size() < Math.max(FEWEST, read.size())) {
            file.wrong(key, "At least %d different ones stand here, and each once.".formatted(FEWEST));
        }
        return read;
    }

    /** A nickname that is not taken. Once most are, they get numbers. */
    String beside(Set<String> taken) {
        var random = ThreadLocalRandom.current();
        for (var tried = 0; ; tried++) {
            var name = words.get(random.nextInt(words.size())) + " "
                    + animals.get(random.nextInt(animals.size())).name();
            var wanted = tried < TRIES ? name : name + " " + (tried - TRIES + 2);
            if (!taken.contains(wanted)) {
                return wanted;
            }
        }
    }

    /** The address of the picture that belongs to a nickname. */
    public String picture(String nickname) {
        return "/illustrations/"
                + animals.stream()
                        .filter(animal -> nickname.contains(" " + animal.name()))
                        .map(Animal::picture)
                        .findFirst()
                        .orElse("logo.svg");
    }
}
