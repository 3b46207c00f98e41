/*
 * A slower disk. Preloaded, it lets every sync take SLOW_FSYNC_MS milliseconds longer (5 unless told), so that a
 * quick disk shows what commits cost on an ordinary one. It waits after the real call: what was slow stays slow.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static void wait_longer(void)
{
    const char *told = getenv("SLOW_FSYNC_MS");
    double ms = told ? strtod(told, NULL) : 5.0;
    if (!(ms > 0)) return;

    int was = errno;
    struct timespec left = { (time_t)(ms / 1000), 0 };
    left.tv_nsec = (long)((ms - (double)left.tv_sec * 1000) * 1e6);
    while (nanosleep(&left, &left) == -1 && errno == EINTR) { }
    errno = was;
}

int fsync(int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int result = real(file);
    wait_longer();
    return result;
}

int fdatasync(int file)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int result = real(file);
    wait_longer();
    return result;
}

int sync_file_range(int file, off64_t from, off64_t length, unsigned int how)
{
    int (*real)(int, off64_t, off64_t, unsigned int) =
        (int (*)(int, off64_t, off64_t, unsigned int))dlsym(RTLD_NEXT, "sync_file_range");
    int result = real(file, from, length, how);
    wait_longer();
    return result;
}
