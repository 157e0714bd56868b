package org.thinkuknow.classroom;

import org.junit.jupiter.api.Test;
import org.thinkuknow.classroom.Nicknames.Animal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class NicknamesTest {

    private static final List<String> ANIMALS = List.of("Otter", "Fox", "Bee", "Owl");

    private final Nicknames nicknames = new Nicknames(
            List.of("Kind", "Calm", "Glad"), animals(ANIMALS), List.of("Teal", "Plum"), animals(List.of("Circle")));

    private static List<Animal> animals(List<String> names) {
        return names.stream().map(name -> new Animal(name, name + ".svg")).toList();
    }

    @Test
    void noAnimalComesTwiceBeforeAllHaveCome() {
        var taken = new HashSet<String>();
        for (var round = 1; round <= 3; round++) {
            ANIMALS.forEach(animal -> taken.add(nicknames.beside(taken, false)));
            var each = round;
            assertThat(taken.stream().collect(Collectors.groupingBy(name -> name.split(" ")[1], Collectors.counting())))
                    .hasSize(ANIMALS.size())
                    .allSatisfy((animal, uses) -> assertThat(uses).isEqualTo(each));
        }
    }

    @Test
    void onceAllAreTakenNamesGetNumbersAndAreStillDifferent() {
        var taken = new HashSet<String>();
        Stream.generate(() -> nicknames.beside(taken, false)).limit(40).forEach(taken::add);
        assertThat(taken).hasSize(40);
    }

    @Test
    void olderPupilsAreAColourAndAShape() {
        assertThat(nicknames.beside(Set.of("Teal Circle"), true)).isEqualTo("Plum Circle");
        assertThat(nicknames.picture("Plum Circle")).isEqualTo("/illustrations/Circle.svg");
    }
}
