package org.thinkuknow.pupilfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A place on a body by its word, and where it lies in the drawing, which is {@value #WIDTH} wide and {@value #HEIGHT} high. Left and right
 * are the child's own, so they change places in the drawing of the back.
 */
public enum BodyRegion {
    HEAD("Top of the head", 100, 22, BodySide.FRONT, BodySide.BACK),
    FACE("Face", 100, 48, BodySide.FRONT),
    BACK_OF_HEAD("Back of the head", 100, 48, BodySide.BACK),
    RIGHT_EAR("Right ear", 72, 46, BodySide.FRONT, BodySide.BACK),
    LEFT_EAR("Left ear", 128, 46, BodySide.FRONT, BodySide.BACK),
    NECK("Neck", 100, 82, BodySide.FRONT, BodySide.BACK),
    RIGHT_SHOULDER("Right shoulder", 62, 102, BodySide.FRONT, BodySide.BACK),
    LEFT_SHOULDER("Left shoulder", 138, 102, BodySide.FRONT, BodySide.BACK),
    CHEST("Chest", 100, 122, BodySide.FRONT),
    UPPER_BACK("Upper back", 100, 122, BodySide.BACK),
    STOMACH("Stomach", 100, 168, BodySide.FRONT),
    LOWER_BACK("Lower back", 100, 172, BodySide.BACK),
    BETWEEN_LEGS("Between the legs", 100, 222, BodySide.FRONT),
    BOTTOM("Bottom", 100, 214, BodySide.BACK),
    RIGHT_UPPER_ARM("Right upper arm", 51, 132, BodySide.FRONT, BodySide.BACK),
    LEFT_UPPER_ARM("Left upper arm", 149, 132, BodySide.FRONT, BodySide.BACK),
    RIGHT_ELBOW("Right elbow", 45, 160, BodySide.FRONT, BodySide.BACK),
    LEFT_ELBOW("Left elbow", 155, 160, BodySide.FRONT, BodySide.BACK),
    RIGHT_LOWER_ARM("Right lower arm", 39, 188, BodySide.FRONT, BodySide.BACK),
    LEFT_LOWER_ARM("Left lower arm", 161, 188, BodySide.FRONT, BodySide.BACK),
    RIGHT_HAND("Right hand", 31, 226, BodySide.FRONT, BodySide.BACK),
    LEFT_HAND("Left hand", 169, 226, BodySide.FRONT, BodySide.BACK),
    RIGHT_HIP("Right hip", 74, 204, BodySide.FRONT, BodySide.BACK),
    LEFT_HIP("Left hip", 126, 204, BodySide.FRONT, BodySide.BACK),
    RIGHT_THIGH("Right thigh", 80, 262, BodySide.FRONT, BodySide.BACK),
    LEFT_THIGH("Left thigh", 120, 262, BodySide.FRONT, BodySide.BACK),
    RIGHT_KNEE("Right knee", 80, 310, BodySide.FRONT, BodySide.BACK),
    LEFT_KNEE("Left knee", 120, 310, BodySide.FRONT, BodySide.BACK),
    RIGHT_LOWER_LEG("Right lower leg", 80, 356, BodySide.FRONT, BodySide.BACK),
    LEFT_LOWER_LEG("Left lower leg", 120, 356, BodySide.FRONT, BodySide.BACK),
    RIGHT_FOOT("Right foot", 76, 412, BodySide.FRONT, BodySide.BACK),
    LEFT_FOOT("Left foot", 124, 412, BodySide.FRONT, BodySide.BACK);

    /** How wide the drawing of one side is. */
    public static final int WIDTH = 200;

    /** How high the drawing of one side is. */
    public static final int HEIGHT = 430;

    private final String words;
    private final int x;
    private final int y;
    private final Set<BodySide> sides;

    BodyRegion(String words, int x, int y, BodySide side, BodySide... more) {
        this.words = words;
        this.x = x;
        this.y = y;
        this.sides = EnumSet.of(side, more);
    }

    /** The region in plain words; left and right are the child's. */
    public String words() {
        return words;
    }

    /** How far from the left edge its middle is in the drawing of a side. */
    public int x(BodySide side) {
        return side == BodySide.FRONT ? x : WIDTH - x;
    }

    /** How far from the upper edge its middle is. */
    public int y() {
        return y;
    }

    /** Whether it is seen from a side. */
    public boolean isOn(BodySide side) {
        return sides.contains(side);
    }

    /** What is seen from a side, from the head to the feet. */
    public static List<BodyRegion> of(BodySide side) {
        return Arrays.stream(values()).filter(region -> region.isOn(side)).toList();
    }

    /** What is nearest to a point of the drawing of a side. */
    public static BodyRegion at(BodySide side, int x, int y) {
        return of(side).stream()
                .min(Comparator.comparingInt(region -> square(region.x(side) - x) + square(region.y - y)))
                .orElseThrow();
    }

    private static int square(int length) {
        return length * length;
    }
}
