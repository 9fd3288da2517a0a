static const char *const codec__words[] = {"en"};
enum { CODEC__SHORT = 1 };
