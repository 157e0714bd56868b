package org.thinkuknow.wanted;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A head and shoulders without a face, which could be nobody, for the demo. */
enum DemoDrawing {
    SHORT_HAIR("short dark hair", new Color(0x4d6a80)),
    LONG_HAIR("long red hair", new Color(0x7a5c86)),
    NO_HAIR("no hair, a grey beard", new Color(0x5f7a55));

    private static final Color GROUND = new Color(0xe8e4da);
    private static final Color SKIN = new Color(0xc9b8a4);
    private static final Color DARK = new Color(0x3b322c);
    private static final Color RED = new Color(0x9c4a32);
    private static final Color GREY = new Color(0x8d8d8d);

    private final String words;
    private final Color coat;

    DemoDrawing(String words, Color coat) {
        this.words = words;
        this.coat = coat;
    }

    /** The hair in words. */
    String words() {
        return words;
    }

    BufferedImage drawn() {
        var picture = new BufferedImage(Photo.WIDTH, Photo.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, Photo.WIDTH, Photo.HEIGHT);
        behind(pen);
        pen.setColor(coat);
        pen.fillRoundRect(60, 440, 360, 260, 160, 160);
        pen.setColor(SKIN);
        pen.fillRect(200, 370, 80, 100);
        pen.fillOval(140, 130, 200, 270);
        before(pen);
        pen.dispose();
        return picture;
    }

    private void behind(Graphics2D pen) {
        if (this == LONG_HAIR) {
            pen.setColor(RED);
            pen.fillRoundRect(110, 100, 260, 390, 220, 220);
        }
    }

    private void before(Graphics2D pen) {
        switch (this) {
            case SHORT_HAIR -> {
                pen.setColor(DARK);
                pen.fillArc(132, 110, 216, 200, 0, 180);
            }
            case LONG_HAIR -> {
                pen.setColor(RED);
                pen.fillArc(132, 105, 216, 170, 0, 180);
            }
            case NO_HAIR -> {
                pen.setColor(GREY);
                pen.fillArc(142, 230, 196, 190, 180, 180);
            }
        }
    }
}
