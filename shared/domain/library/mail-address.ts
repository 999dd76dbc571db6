/** As much of an address as tells a slip of the pen from an address; the directory knows the rest. */
export const mailForm = /^[^\s@;,<>|]+@[^\s@;,<>|]+\.[^\s@;,<>|]+$/;
