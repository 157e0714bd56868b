/** Where an administrator looks after the sites that carry the button. */
@NullMarked
package org.thinkuknow.partner.ui;

import org.jspecify.annotations.NullMarked;
