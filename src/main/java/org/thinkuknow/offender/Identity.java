package org.thinkuknow.offender;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who a registered offender is; kept under seal alone.
 *
 * @param firstNames in their order
 * @param otherNames every other name that is used or was
 * @param addresses  the home first, then where they regularly stay
 */
public record Identity(
        String firstNames,
        String lastName,
        List<String> otherNames,
        LocalDate born,
        List<IdentityDocument> documents,
        List<String> addresses) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_ADDRESS = 400;
    static final int MOST = 20;
    private static final int OLDEST = 120;

    /**
     * Checks size, then characters.
     *
     * @throws OffenderRefused with a sentence for each thing that cannot stay as it is
     */
    public Identity {
        otherNames = List.copyOf(otherNames);
        documents = List.copyOf(documents);
        addresses = List.copyOf(addresses);
        var typing = new Typing()
                .words(firstNames, LONGEST_NAME, "A first name")
                .words(lastName, LONGEST_NAME, "A last name")
                .ask(
                        otherNames.size() <= MOST && documents.size() <= MOST && addresses.size() <= MOST,
                        "There is room for 20 other names, documents and addresses each.");
        otherNames.forEach(name -> typing.words(name, LONGEST_NAME, "Each other name"));
        addresses.forEach(address -> typing.words(address, LONGEST_ADDRESS, "An address"));
        typing.refuseIfWrong();
    }

    /** @throws OffenderRefused if nobody who lives was born on that day */
    void refuseUnlessBornBefore(LocalDate today) {
        if (!born.isBefore(today) || born.isBefore(today.minusYears(OLDEST))) {
            throw new OffenderRefused(
                    "Please look at the date of birth: it is a day before today, and at most 120 years ago.");
        }
    }

    /** As it is read. */
    public String fullName() {
        return firstNames + " " + lastName;
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(fullName()), otherNames.stream());
    }

    Identity with(List<IdentityDocument> others) {
        return new Identity(firstNames, lastName, otherNames, born, others, addresses);
    }

    /** Never who it is: a record's text form ends up in logs. */
    @Override
    public String toString() {
        return "Identity[]";
    }
}
