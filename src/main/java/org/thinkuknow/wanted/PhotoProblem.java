package org.thinkuknow.wanted;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a photo was not taken, as the address of the page says it. */
public enum PhotoProblem {
    NOT_READ(
            "This photo cannot be read. Please open it on your computer, save it again as JPEG or PNG, and bring that."),
    WRONG_KIND("Please bring a JPEG, PNG or WebP file."),
    TOO_LARGE("The file is larger than 5 MB. Please save the photo in a smaller size."),
    TOO_MANY_PIXELS("The photo has more than 40 million pixels. Please save it in a smaller size."),
    TOO_SMALL(
            "The photo is too small for anybody to recognise a face. Please bring one of at least 100 by 100 pixels."),
    MOVES("The photo moves, or holds several pictures. Please bring one that is a single, still picture."),
    MORE_BEHIND(
            "The file is cut off, or holds something more than a photo. Please save the photo again, and bring that."),
    NOT_PROPOSED("This file can no longer be changed. Please propose the person again.");

    /** Its name in an address. */
    public static final String PARAMETER = "photo";

    private final String sentence;

    PhotoProblem(String sentence) {
        this.sentence = sentence;
    }

    WantedRefused refused() {
        return new WantedRefused(sentence);
    }

    String sentence() {
        return sentence;
    }

    /** How an address says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence for a word in an address, if there is one. */
    public static Optional<String> sentence(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .map(PhotoProblem::sentence)
                .findFirst();
    }

    /** The problem of which a refusal speaks. */
    public static PhotoProblem of(WantedRefused refusal) {
        return Arrays.stream(values())
                .filter(each -> each.sentence.equals(refusal.getMessage()))
                .findFirst()
                .orElse(NOT_PROPOSED);
    }
}
