/* The compiled rules, as they are, between two symbols. Aligned to a cache line: the program reads them in place. */
    .section .rodata.zhunsheng_bundled, "a"
    .balign 64
    .globl zhunsheng_bundled_begin
    .hidden zhunsheng_bundled_begin
zhunsheng_bundled_begin:
    .incbin ZHUNSHENG_BUNDLED
    .globl zhunsheng_bundled_end
    .hidden zhunsheng_bundled_end
zhunsheng_bundled_end:
    /* Keeps the end inside the section, also where the blob is empty. */
    .byte 0

    .section .note.GNU-stack, "", %progbits
