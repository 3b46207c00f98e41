namespace Alongside.Domain.Organisations;

public sealed class Worker;
