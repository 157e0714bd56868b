package org.thinkuknow.classroom;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Entry;
import org.thinkuknow.content.Problems;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Safe names for seats, a kind word and an animal or a colour and a shape, from content/classroom/nicknames.yaml. */
public class Nicknames {

    private static final String FILE = "classroom/nicknames.yaml";
    private static final int FEWEST = 10;
    private static final int TRIES = 60;

    private final List<String> words;
    private final List<Animal> animals;
    private final List<String> colours;
    private final List<Animal> shapes;

    /** An animal, or a shape, with its picture. */
    record Animal(String name, String picture) {}

    Nicknames(List<String> words, List<Animal> animals, List<String> colours, List<Animal> shapes) {
        this.words = words;
        this.animals = animals;
        this.colours = colours;
        this.shapes = shapes;
    }

    /** Reads the file; whatever is wrong with it is added to the problems. */
    public static Nicknames read(ContentFiles files, Problems problems) {
        var file = Entry.parse(FILE, 1, files.text(FILE).orElse(""), problems);
        file.onlyKeys("words", "animals", "colours", "shapes");
        var words = several(file, "words", Entry::text);
        var animals = several(file, "animals", entry -> animal(entry, files));
        var colours = several(file, "colours", Entry::text);
        var shapes = several(file, "shapes", entry -> animal(entry, files));
        return new Nicknames(words, animals, colours, shapes);
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

    /**
     * A nickname that is not taken. No animal or shape comes a second time before all have come; once most names are taken, they get
     * numbers.
     *
     * @param older whether pupils are too old for an animal: they are a colour and a shape
     */
    String beside(Set<String> taken, boolean older) {
        var random = ThreadLocalRandom.current();
        var firsts = older ? colours : words;
        for (var tried = 0; ; tried++) {
            var least = leastUsed(taken, older ? shapes : animals);
            var name = firsts.get(random.nextInt(firsts.size())) + " "
                    + least.get(random.nextInt(least.size())).name();
            var wanted = tried < TRIES ? name : name + " " + (tried - TRIES + 2);
            if (!taken.contains(wanted)) {
                return wanted;
            }
        }
    }

    private static List<Animal> leastUsed(Set<String> taken, List<Animal> all) {
        var uses = all.stream()
                .collect(Collectors.groupingBy(
                        animal -> taken.stream()
                                .filter(name -> name.contains(" " + animal.name()))
                                .count(),
                        TreeMap::new,
                        Collectors.toList()));
        return uses.firstEntry().getValue();
    }

    /** The address of the picture that belongs to a nickname. */
    public String picture(String nickname) {
        return "/illustrations/"
                + Stream.concat(animals.stream(), shapes.stream())
                        .filter(animal -> nickname.contains(" " + animal.name()))
                        .map(Animal::picture)
                        .findFirst()
                        .orElse("logo.svg");
    }
}
