/** A chunk of its own: the colours that fewer people see. */
import "./dark.css";
