package org.thinkuknow.notification;

import org.thinkuknow.notification.RosterRefused.Field;

import java.util.regex.Pattern;

/**
 * Where somebody is reached: one for each account, for all their turns and their daily e-mail.
 *
 * @param address   one e-mail address
 * @param telephone as it is dialled, or nothing
 */
public record Reach(String address, String telephone) {

    private static final int LONGEST_ADDRESS = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9 ()-]{5,30}");

    /** @throws RosterRefused if it is no address or no number */
    public Reach {
        address = address.strip();
        telephone = telephone.strip();
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new RosterRefused(Field.ADDRESS, "Write one whole e-mail address, such as name@centre.example.");
        }
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            throw new RosterRefused(
                    Field.TELEPHONE, "Write a telephone number in digits, such as 020 7946 0123, or leave it empty.");
        }
    }

    /** The number as it is dialled from anywhere, such as +442079460123; one without a country is of the United Kingdom. */
    String dialled() {
        var digits = telephone.replace("(0)", "").replaceAll("[ ()-]", "");
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        return digits.startsWith("0") ? "+44" + digits.substring(1) : digits;
    }

    /** Nobody's address or number is written where it was not asked for. */
    @Override
    public String toString() {
        return "Reach[]";
    }
}
