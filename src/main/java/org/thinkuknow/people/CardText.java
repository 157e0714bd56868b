package org.thinkuknow.people;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands on a card, all of it sealed.
 *
 * @param name    a name, or what somebody is called
 * @param handles user names and e-mail addresses
 * @param numbers telephone numbers
 * @param places  places and postcodes
 * @param note    a line about them; may be empty
 */
public record CardText(String name, List<String> handles, List<String> numbers, List<String> places, String note) {

    /** The most characters of a name or of each thing that is known. */
    public static final int LONGEST = 200;

    /** The most characters of the note. */
    public static final int LONGEST_NOTE = 1_000;

    private static final int MOST = 20;

    /**
     * Takes blanks away and checks the size.
     *
     * @throws PeopleRefused with a sentence for the officer
     */
    public CardText {
        name = name.strip().replaceAll("\\s+", " ");
        note = note.strip();
        handles = plain(handles);
        numbers = plain(numbers);
        places = plain(places);
        PeopleRefused.when(name.isEmpty(), "Write a name, or what they are called.");
        PeopleRefused.when(length(name) > LONGEST, "A name has at most 200 characters.");
        PeopleRefused.when(length(note) > LONGEST_NOTE, "A note has at most 1,000 characters.");
    }

    /** Everything but the name by which somebody can be known. */
    List<String> known() {
        return Stream.of(handles, numbers, places).flatMap(List::stream).toList();
    }

    private static List<String> plain(List<String> all) {
        var plain = all.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        PeopleRefused.when(
                plain.size() > MOST || plain.stream().anyMatch(each -> length(each) > LONGEST),
                "A card has at most 20 of each kind, of 200 characters each.");
        return plain;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Never the words: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "CardText[]";
    }
}
