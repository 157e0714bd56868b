/** Where staff propose wanted people, approve them and take them down. */
@NullMarked
package org.thinkuknow.wanted.ui;

import org.jspecify.annotations.NullMarked;
