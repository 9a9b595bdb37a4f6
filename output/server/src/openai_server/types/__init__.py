"""The types of the API. They are imported when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_upload_part_request import AddUploadPartRequest as AddUploadPartRequest
    from .additional_tools import AdditionalTools as AdditionalTools
    from .additional_tools_input import AdditionalToolsInput as AdditionalToolsInput
    from .admin_api_key import AdminAPIKey as AdminAPIKey
    from .admin_api_key import AdminAPIKeyOwner as AdminAPIKeyOwner
    from .admin_api_key_create_response import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from .admin_api_key_list import AdminAPIKeyList as AdminAPIKeyList
    from .applied_prompt_cache_options import (
        AppliedPromptCacheOptions as AppliedPromptCacheOptions,
    )
    from .apply_patch_call import ApplyPatchCall as ApplyPatchCall
    from .apply_patch_call_create_file import (
        ApplyPatchCallCreateFile as ApplyPatchCallCreateFile,
    )
    from .apply_patch_call_delete_file import (
        ApplyPatchCallDeleteFile as ApplyPatchCallDeleteFile,
    )
    from .apply_patch_call_operation import (
        ApplyPatchCallOperation as ApplyPatchCallOperation,
    )
    from .apply_patch_call_output import ApplyPatchCallOutput as ApplyPatchCallOutput
    from .apply_patch_call_output_status import (
        ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
    )
    from .apply_patch_call_status import ApplyPatchCallStatus as ApplyPatchCallStatus
    from .apply_patch_call_update_file import (
        ApplyPatchCallUpdateFile as ApplyPatchCallUpdateFile,
    )
    from .apply_patch_create_file_operation import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from .apply_patch_delete_file_operation import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from .apply_patch_tool import ApplyPatchTool as ApplyPatchTool
    from .apply_patch_update_file_operation import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from .approximate_location import ApproximateLocation as ApproximateLocation
    from .assistant import Assistant as Assistant
    from .assistant import AssistantToolResources as AssistantToolResources
    from .assistant import (
        AssistantToolResourcesCodeInterpreter as AssistantToolResourcesCodeInterpreter,
    )
    from .assistant import (
        AssistantToolResourcesFileSearch as AssistantToolResourcesFileSearch,
    )
    from .assistant_code_interpreter_tool import (
        AssistantCodeInterpreterTool as AssistantCodeInterpreterTool,
    )
    from .assistant_deleted import AssistantDeleted as AssistantDeleted
    from .assistant_file_search_tool import (
        AssistantFileSearchTool as AssistantFileSearchTool,
    )
    from .assistant_file_search_tool import (
        AssistantFileSearchToolFileSearch as AssistantFileSearchToolFileSearch,
    )
    from .assistant_function_tool import AssistantFunctionTool as AssistantFunctionTool
    from .assistant_list import AssistantList as AssistantList
    from .assistant_model import AssistantModel as AssistantModel
    from .assistant_response_format_option import (
        AssistantResponseFormatOption as AssistantResponseFormatOption,
    )
    from .assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from .assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from .assistant_tool_choice import (
        AssistantToolChoiceFunction as AssistantToolChoiceFunction,
    )
    from .assistant_tool_choice_option import (
        AssistantToolChoiceOption as AssistantToolChoiceOption,
    )
    from .attachment_file_search_tool import (
        AttachmentFileSearchTool as AttachmentFileSearchTool,
    )
    from .audio_response_format import AudioResponseFormat as AudioResponseFormat
    from .audit_log import AuditLog as AuditLog
    from .audit_log import AuditLogApiKeyCreated as AuditLogApiKeyCreated
    from .audit_log import AuditLogApiKeyCreatedData as AuditLogApiKeyCreatedData
    from .audit_log import AuditLogApiKeyDeleted as AuditLogApiKeyDeleted
    from .audit_log import AuditLogApiKeyUpdated as AuditLogApiKeyUpdated
    from .audit_log import AuditLogCertificateCreated as AuditLogCertificateCreated
    from .audit_log import AuditLogCertificateDeleted as AuditLogCertificateDeleted
    from .audit_log import AuditLogCertificateUpdated as AuditLogCertificateUpdated
    from .audit_log import (
        AuditLogCertificatesActivated as AuditLogCertificatesActivated,
    )
    from .audit_log import AuditLogChangesRequested as AuditLogChangesRequested
    from .audit_log import (
        AuditLogCheckpointPermissionCreated as AuditLogCheckpointPermissionCreated,
    )
    from .audit_log import (
        AuditLogCheckpointPermissionCreatedData as AuditLogCheckpointPermissionCreatedData,
    )
    from .audit_log import (
        AuditLogCheckpointPermissionDeleted as AuditLogCheckpointPermissionDeleted,
    )
    from .audit_log import AuditLogConfig as AuditLogConfig
    from .audit_log import (
        AuditLogExternalKeyRegistered as AuditLogExternalKeyRegistered,
    )
    from .audit_log import AuditLogExternalKeyRemoved as AuditLogExternalKeyRemoved
    from .audit_log import AuditLogGroupCreated as AuditLogGroupCreated
    from .audit_log import AuditLogGroupCreatedData as AuditLogGroupCreatedData
    from .audit_log import AuditLogGroupDeleted as AuditLogGroupDeleted
    from .audit_log import AuditLogGroupUpdated as AuditLogGroupUpdated
    from .audit_log import (
        AuditLogGroupUpdatedChangesRequested as AuditLogGroupUpdatedChangesRequested,
    )
    from .audit_log import AuditLogInviteAccepted as AuditLogInviteAccepted
    from .audit_log import AuditLogInviteSent as AuditLogInviteSent
    from .audit_log import AuditLogInviteSentData as AuditLogInviteSentData
    from .audit_log import (
        AuditLogIpAllowlistConfigActivated as AuditLogIpAllowlistConfigActivated,
    )
    from .audit_log import AuditLogIpAllowlistCreated as AuditLogIpAllowlistCreated
    from .audit_log import AuditLogIpAllowlistDeleted as AuditLogIpAllowlistDeleted
    from .audit_log import AuditLogIpAllowlistUpdated as AuditLogIpAllowlistUpdated
    from .audit_log import AuditLogLoginFailed as AuditLogLoginFailed
    from .audit_log import AuditLogOrganizationUpdated as AuditLogOrganizationUpdated
    from .audit_log import (
        AuditLogOrganizationUpdatedChangesRequested as AuditLogOrganizationUpdatedChangesRequested,
    )
    from .audit_log import AuditLogProject as AuditLogProject
    from .audit_log import AuditLogProjectArchived as AuditLogProjectArchived
    from .audit_log import AuditLogProjectCreated as AuditLogProjectCreated
    from .audit_log import AuditLogProjectCreatedData as AuditLogProjectCreatedData
    from .audit_log import AuditLogProjectUpdated as AuditLogProjectUpdated
    from .audit_log import (
        AuditLogProjectUpdatedChangesRequested as AuditLogProjectUpdatedChangesRequested,
    )
    from .audit_log import AuditLogRateLimitDeleted as AuditLogRateLimitDeleted
    from .audit_log import AuditLogRateLimitUpdated as AuditLogRateLimitUpdated
    from .audit_log import (
        AuditLogRateLimitUpdatedChangesRequested as AuditLogRateLimitUpdatedChangesRequested,
    )
    from .audit_log import (
        AuditLogRoleAssignmentCreated as AuditLogRoleAssignmentCreated,
    )
    from .audit_log import AuditLogRoleBoundToResource as AuditLogRoleBoundToResource
    from .audit_log import AuditLogRoleCreated as AuditLogRoleCreated
    from .audit_log import AuditLogRoleDeleted as AuditLogRoleDeleted
    from .audit_log import AuditLogRoleUpdated as AuditLogRoleUpdated
    from .audit_log import (
        AuditLogRoleUpdatedChangesRequested as AuditLogRoleUpdatedChangesRequested,
    )
    from .audit_log import AuditLogScimEnabled as AuditLogScimEnabled
    from .audit_log import (
        AuditLogServiceAccountCreated as AuditLogServiceAccountCreated,
    )
    from .audit_log import (
        AuditLogServiceAccountCreatedData as AuditLogServiceAccountCreatedData,
    )
    from .audit_log import (
        AuditLogServiceAccountDeleted as AuditLogServiceAccountDeleted,
    )
    from .audit_log import (
        AuditLogServiceAccountUpdated as AuditLogServiceAccountUpdated,
    )
    from .audit_log import (
        AuditLogServiceAccountUpdatedChangesRequested as AuditLogServiceAccountUpdatedChangesRequested,
    )
    from .audit_log import AuditLogUserAdded as AuditLogUserAdded
    from .audit_log import AuditLogUserAddedData as AuditLogUserAddedData
    from .audit_log import AuditLogUserDeleted as AuditLogUserDeleted
    from .audit_log import AuditLogUserUpdated as AuditLogUserUpdated
    from .audit_log import (
        AuditLogWorkloadIdentityProviderCreated as AuditLogWorkloadIdentityProviderCreated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderDeleted as AuditLogWorkloadIdentityProviderDeleted,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingCreated as AuditLogWorkloadIdentityProviderMappingCreated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingDeleted as AuditLogWorkloadIdentityProviderMappingDeleted,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderMappingUpdated as AuditLogWorkloadIdentityProviderMappingUpdated,
    )
    from .audit_log import (
        AuditLogWorkloadIdentityProviderUpdated as AuditLogWorkloadIdentityProviderUpdated,
    )
    from .audit_log_actor import AuditLogActor as AuditLogActor
    from .audit_log_actor_api_key import AuditLogActorAPIKey as AuditLogActorAPIKey
    from .audit_log_actor_service_account import (
        AuditLogActorServiceAccount as AuditLogActorServiceAccount,
    )
    from .audit_log_actor_session import AuditLogActorSession as AuditLogActorSession
    from .audit_log_actor_user import AuditLogActorUser as AuditLogActorUser
    from .audit_log_event_type import AuditLogEventType as AuditLogEventType
    from .audit_log_list import AuditLogList as AuditLogList
    from .auto_file_chunking_strategy import (
        AutoFileChunkingStrategy as AutoFileChunkingStrategy,
    )
    from .batch import Batch as Batch
    from .batch import BatchErrors as BatchErrors
    from .batch import BatchUsage as BatchUsage
    from .batch import BatchUsageInputTokensDetails as BatchUsageInputTokensDetails
    from .batch import BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails
    from .batch_cancelled_webhook_event import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    )
    from .batch_cancelled_webhook_event import (
        BatchCancelledWebhookEventData as BatchCancelledWebhookEventData,
    )
    from .batch_completed_webhook_event import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    )
    from .batch_completed_webhook_event import (
        BatchCompletedWebhookEventData as BatchCompletedWebhookEventData,
    )
    from .batch_error import BatchError as BatchError
    from .batch_expired_webhook_event import (
        BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
    )
    from .batch_expired_webhook_event import (
        BatchExpiredWebhookEventData as BatchExpiredWebhookEventData,
    )
    from .batch_failed_webhook_event import (
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
    )
    from .batch_failed_webhook_event import (
        BatchFailedWebhookEventData as BatchFailedWebhookEventData,
    )
    from .batch_list import BatchList as BatchList
    from .batch_output_expiration_after import (
        BatchOutputExpirationAfter as BatchOutputExpirationAfter,
    )
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .callable_tool_allowed_caller import (
        CallableToolAllowedCaller as CallableToolAllowedCaller,
    )
    from .certificate import Certificate as Certificate
    from .certificate import CertificateDetails as CertificateDetails
    from .certificate_activation import CertificateActivation as CertificateActivation
    from .certificate_deactivation import (
        CertificateDeactivation as CertificateDeactivation,
    )
    from .certificate_deleted import CertificateDeleted as CertificateDeleted
    from .chat_completion import ChatCompletion as ChatCompletion
    from .chat_completion import ChatCompletionChoice as ChatCompletionChoice
    from .chat_completion import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from .chat_completion_allowed_tool_choice import (
        ChatCompletionAllowedToolChoice as ChatCompletionAllowedToolChoice,
    )
    from .chat_completion_allowed_tools import (
        ChatCompletionAllowedTools as ChatCompletionAllowedTools,
    )
    from .chat_completion_assistant_content_part import (
        ChatCompletionAssistantContentPart as ChatCompletionAssistantContentPart,
    )
    from .chat_completion_assistant_message import (
        ChatCompletionAssistantMessage as ChatCompletionAssistantMessage,
    )
    from .chat_completion_assistant_message import (
        ChatCompletionAssistantMessageAudio as ChatCompletionAssistantMessageAudio,
    )
    from .chat_completion_assistant_message import (
        ChatCompletionAssistantMessageFunctionCall as ChatCompletionAssistantMessageFunctionCall,
    )
    from .chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from .chat_completion_chunk import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .chat_completion_chunk import (
        ChatCompletionChunkChoiceLogprobs as ChatCompletionChunkChoiceLogprobs,
    )
    from .chat_completion_chunk_delta import (
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
    )
    from .chat_completion_chunk_delta import (
        ChatCompletionChunkDeltaFunctionCall as ChatCompletionChunkDeltaFunctionCall,
    )
    from .chat_completion_content_part import (
        ChatCompletionContentPart as ChatCompletionContentPart,
    )
    from .chat_completion_content_part_file import (
        ChatCompletionContentPartFile as ChatCompletionContentPartFile,
    )
    from .chat_completion_content_part_file import (
        ChatCompletionContentPartFileFile as ChatCompletionContentPartFileFile,
    )
    from .chat_completion_content_part_image import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from .chat_completion_content_part_image import (
        ChatCompletionContentPartImageUrl as ChatCompletionContentPartImageUrl,
    )
    from .chat_completion_content_part_input_audio import (
        ChatCompletionContentPartInputAudio as ChatCompletionContentPartInputAudio,
    )
    from .chat_completion_content_part_input_audio import (
        ChatCompletionContentPartInputAudioInputAudio as ChatCompletionContentPartInputAudioInputAudio,
    )
    from .chat_completion_content_part_refusal import (
        ChatCompletionContentPartRefusal as ChatCompletionContentPartRefusal,
    )
    from .chat_completion_content_part_text import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from .chat_completion_custom_tool import (
        ChatCompletionCustomTool as ChatCompletionCustomTool,
    )
    from .chat_completion_custom_tool import (
        ChatCompletionCustomToolCustom as ChatCompletionCustomToolCustom,
    )
    from .chat_completion_custom_tool import (
        ChatCompletionCustomToolGrammar as ChatCompletionCustomToolGrammar,
    )
    from .chat_completion_custom_tool import (
        ChatCompletionCustomToolGrammarGrammar as ChatCompletionCustomToolGrammarGrammar,
    )
    from .chat_completion_custom_tool import (
        ChatCompletionCustomToolText as ChatCompletionCustomToolText,
    )
    from .chat_completion_deleted import ChatCompletionDeleted as ChatCompletionDeleted
    from .chat_completion_developer_message import (
        ChatCompletionDeveloperMessage as ChatCompletionDeveloperMessage,
    )
    from .chat_completion_function import (
        ChatCompletionFunction as ChatCompletionFunction,
    )
    from .chat_completion_function_call_option import (
        ChatCompletionFunctionCallOption as ChatCompletionFunctionCallOption,
    )
    from .chat_completion_function_message import (
        ChatCompletionFunctionMessage as ChatCompletionFunctionMessage,
    )
    from .chat_completion_function_tool import (
        ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    )
    from .chat_completion_list import ChatCompletionList as ChatCompletionList
    from .chat_completion_message import ChatCompletionMessage as ChatCompletionMessage
    from .chat_completion_message import (
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
    )
    from .chat_completion_message import (
        ChatCompletionMessageAnnotationUrlCitation as ChatCompletionMessageAnnotationUrlCitation,
    )
    from .chat_completion_message import (
        ChatCompletionMessageAudio as ChatCompletionMessageAudio,
    )
    from .chat_completion_message import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from .chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from .chat_completion_message_function_tool_call import (
        ChatCompletionMessageFunctionToolCallFunction as ChatCompletionMessageFunctionToolCallFunction,
    )
    from .chat_completion_message_list import (
        ChatCompletionMessageList as ChatCompletionMessageList,
    )
    from .chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunkFunction as ChatCompletionMessageToolCallChunkFunction,
    )
    from .chat_completion_message_tool_calls import (
        ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
    )
    from .chat_completion_moderation import (
        ChatCompletionModeration as ChatCompletionModeration,
    )
    from .chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from .chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoice as ChatCompletionNamedToolChoice,
    )
    from .chat_completion_named_tool_choice import (
        ChatCompletionNamedToolChoiceFunction as ChatCompletionNamedToolChoiceFunction,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustom as ChatCompletionNamedToolChoiceCustom,
    )
    from .chat_completion_named_tool_choice_custom import (
        ChatCompletionNamedToolChoiceCustomCustom as ChatCompletionNamedToolChoiceCustomCustom,
    )
    from .chat_completion_prediction_content import (
        ChatCompletionPredictionContent as ChatCompletionPredictionContent,
    )
    from .chat_completion_store_message import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )
    from .chat_completion_stream_options import (
        ChatCompletionStreamOptions as ChatCompletionStreamOptions,
    )
    from .chat_completion_system_message import (
        ChatCompletionSystemMessage as ChatCompletionSystemMessage,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from .chat_completion_token_logprob import (
        ChatCompletionTokenLogprobTopLogprob as ChatCompletionTokenLogprobTopLogprob,
    )
    from .chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption as ChatCompletionToolChoiceOption,
    )
    from .chat_completion_tool_message import (
        ChatCompletionToolMessage as ChatCompletionToolMessage,
    )
    from .chat_completion_user_message import (
        ChatCompletionUserMessage as ChatCompletionUserMessage,
    )
    from .chat_model import ChatModel as ChatModel
    from .checkpoint_permission import CheckpointPermission as CheckpointPermission
    from .checkpoint_permission_deleted import (
        CheckpointPermissionDeleted as CheckpointPermissionDeleted,
    )
    from .checkpoint_permission_list import (
        CheckpointPermissionList as CheckpointPermissionList,
    )
    from .click_button_type import ClickButtonType as ClickButtonType
    from .code_interpreter_container_auto import (
        CodeInterpreterContainerAuto as CodeInterpreterContainerAuto,
    )
    from .code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .code_interpreter_logs_delta import (
        CodeInterpreterLogsDelta as CodeInterpreterLogsDelta,
    )
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from .code_interpreter_output_image import (
        CodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
    )
    from .code_interpreter_output_image_delta import (
        CodeInterpreterOutputImageDelta as CodeInterpreterOutputImageDelta,
    )
    from .code_interpreter_output_image_delta import (
        CodeInterpreterOutputImageDeltaImage as CodeInterpreterOutputImageDeltaImage,
    )
    from .code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from .code_interpreter_tool_call import (
        CodeInterpreterToolCall as CodeInterpreterToolCall,
    )
    from .code_interpreter_tool_call import (
        CodeInterpreterToolCallCodeInterpreter as CodeInterpreterToolCallCodeInterpreter,
    )
    from .code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from .code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreterToolCallDeltaCodeInterpreter,
    )
    from .compact_response_request import (
        CompactResponseRequest as CompactResponseRequest,
    )
    from .compacted_item import CompactedItem as CompactedItem
    from .compacted_response import CompactedResponse as CompactedResponse
    from .compaction_model import CompactionModel as CompactionModel
    from .compaction_service_tier import CompactionServiceTier as CompactionServiceTier
    from .compaction_trigger_item import CompactionTriggerItem as CompactionTriggerItem
    from .comparison_filter import ComparisonFilter as ComparisonFilter
    from .complete_upload_request import CompleteUploadRequest as CompleteUploadRequest
    from .completion import Completion as Completion
    from .completion import CompletionChoice as CompletionChoice
    from .completion import CompletionChoiceLogprobs as CompletionChoiceLogprobs
    from .completion_usage import CompletionUsage as CompletionUsage
    from .completion_usage import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from .compound_filter import CompoundFilter as CompoundFilter
    from .computer_action import ComputerAction as ComputerAction
    from .computer_action_click import ComputerActionClick as ComputerActionClick
    from .computer_action_double_click import (
        ComputerActionDoubleClick as ComputerActionDoubleClick,
    )
    from .computer_action_drag import ComputerActionDrag as ComputerActionDrag
    from .computer_action_keypress import (
        ComputerActionKeypress as ComputerActionKeypress,
    )
    from .computer_action_list import ComputerActionList as ComputerActionList
    from .computer_action_move import ComputerActionMove as ComputerActionMove
    from .computer_action_point import ComputerActionPoint as ComputerActionPoint
    from .computer_action_screenshot import (
        ComputerActionScreenshot as ComputerActionScreenshot,
    )
    from .computer_action_scroll import ComputerActionScroll as ComputerActionScroll
    from .computer_action_type import ComputerActionType as ComputerActionType
    from .computer_action_wait import ComputerActionWait as ComputerActionWait
    from .computer_call_output import ComputerCallOutput as ComputerCallOutput
    from .computer_call_output_status import (
        ComputerCallOutputStatus as ComputerCallOutputStatus,
    )
    from .computer_call_safety_check import (
        ComputerCallSafetyCheck as ComputerCallSafetyCheck,
    )
    from .computer_environment import ComputerEnvironment as ComputerEnvironment
    from .computer_screenshot_content import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from .computer_tool import ComputerTool as ComputerTool
    from .computer_use_preview_tool import (
        ComputerUsePreviewTool as ComputerUsePreviewTool,
    )
    from .container_auto import ContainerAuto as ContainerAuto
    from .container_file_citation import ContainerFileCitation as ContainerFileCitation
    from .container_memory_limit import ContainerMemoryLimit as ContainerMemoryLimit
    from .container_network_policy_allowlist import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from .container_network_policy_disabled import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from .container_network_policy_domain_secret import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from .container_reference import ContainerReference as ContainerReference
    from .context_management import ContextManagement as ContextManagement
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_reference import ConversationReference as ConversationReference
    from .costs_result import CostsResult as CostsResult
    from .costs_result import CostsResultAmount as CostsResultAmount
    from .count_input_tokens_request import (
        CountInputTokensRequest as CountInputTokensRequest,
    )
    from .create_admin_api_key_request import (
        CreateAdminAPIKeyRequest as CreateAdminAPIKeyRequest,
    )
    from .create_assistant_request import (
        CreateAssistantRequest as CreateAssistantRequest,
    )
    from .create_assistant_request import (
        CreateAssistantRequestAuto as CreateAssistantRequestAuto,
    )
    from .create_assistant_request import (
        CreateAssistantRequestCodeInterpreter as CreateAssistantRequestCodeInterpreter,
    )
    from .create_assistant_request import (
        CreateAssistantRequestFileSearch as CreateAssistantRequestFileSearch,
    )
    from .create_assistant_request import (
        CreateAssistantRequestStatic as CreateAssistantRequestStatic,
    )
    from .create_assistant_request import (
        CreateAssistantRequestStaticStatic as CreateAssistantRequestStaticStatic,
    )
    from .create_assistant_request import (
        CreateAssistantRequestToolResources as CreateAssistantRequestToolResources,
    )
    from .create_assistant_request import (
        CreateAssistantRequestVectorStore as CreateAssistantRequestVectorStore,
    )
    from .create_batch_request import CreateBatchRequest as CreateBatchRequest
    from .create_chat_completion_request import (
        CreateChatCompletionRequest as CreateChatCompletionRequest,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestAudio as CreateChatCompletionRequestAudio,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestUserLocation as CreateChatCompletionRequestUserLocation,
    )
    from .create_chat_completion_request import (
        CreateChatCompletionRequestWebSearchOptions as CreateChatCompletionRequestWebSearchOptions,
    )
    from .create_checkpoint_permission_request import (
        CreateCheckpointPermissionRequest as CreateCheckpointPermissionRequest,
    )
    from .create_completion_request import (
        CreateCompletionRequest as CreateCompletionRequest,
    )
    from .create_embedding_request import (
        CreateEmbeddingRequest as CreateEmbeddingRequest,
    )
    from .create_embedding_response import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from .create_embedding_response import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceItemReference as CreateEvalCompletionsRunDataSourceItemReference,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceSamplingParams as CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSourceTemplate as CreateEvalCompletionsRunDataSourceTemplate,
    )
    from .create_eval_custom_data_source_config import (
        CreateEvalCustomDataSourceConfig as CreateEvalCustomDataSourceConfig,
    )
    from .create_eval_item import CreateEvalItem as CreateEvalItem
    from .create_eval_jsonl_run_data_source import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
    )
    from .create_eval_label_model_grader import (
        CreateEvalLabelModelGrader as CreateEvalLabelModelGrader,
    )
    from .create_eval_logs_data_source_config import (
        CreateEvalLogsDataSourceConfig as CreateEvalLogsDataSourceConfig,
    )
    from .create_eval_request import CreateEvalRequest as CreateEvalRequest
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceItemReference as CreateEvalResponsesRunDataSourceItemReference,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceSamplingParams as CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceTemplate as CreateEvalResponsesRunDataSourceTemplate,
    )
    from .create_eval_responses_run_data_source import (
        CreateEvalResponsesRunDataSourceText as CreateEvalResponsesRunDataSourceText,
    )
    from .create_eval_run_request import CreateEvalRunRequest as CreateEvalRunRequest
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig as CreateEvalStoredCompletionsDataSourceConfig,
    )
    from .create_file_request import CreateFileRequest as CreateFileRequest
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequest as CreateFineTuningJobRequest,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegration as CreateFineTuningJobRequestIntegration,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestWandb as CreateFineTuningJobRequestWandb,
    )
    from .create_image_edit_json_request import (
        CreateImageEditJSONRequest as CreateImageEditJSONRequest,
    )
    from .create_image_edit_request import (
        CreateImageEditRequest as CreateImageEditRequest,
    )
    from .create_image_request import CreateImageRequest as CreateImageRequest
    from .create_image_variation_request import (
        CreateImageVariationRequest as CreateImageVariationRequest,
    )
    from .create_invite_request import CreateInviteRequest as CreateInviteRequest
    from .create_invite_request import (
        CreateInviteRequestProject as CreateInviteRequestProject,
    )
    from .create_message_request import CreateMessageRequest as CreateMessageRequest
    from .create_message_request import (
        CreateMessageRequestAttachment as CreateMessageRequestAttachment,
    )
    from .create_model_response_properties import (
        CreateModelResponseProperties as CreateModelResponseProperties,
    )
    from .create_moderation_request import (
        CreateModerationRequest as CreateModerationRequest,
    )
    from .create_project_request import CreateProjectRequest as CreateProjectRequest
    from .create_project_service_account_request import (
        CreateProjectServiceAccountRequest as CreateProjectServiceAccountRequest,
    )
    from .create_project_user_request import (
        CreateProjectUserRequest as CreateProjectUserRequest,
    )
    from .create_response_request import CreateResponseRequest as CreateResponseRequest
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_speech_request import CreateSpeechRequest as CreateSpeechRequest
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequest as CreateThreadAndRunRequest,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestCodeInterpreter as CreateThreadAndRunRequestCodeInterpreter,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestFileSearch as CreateThreadAndRunRequestFileSearch,
    )
    from .create_thread_and_run_request import (
        CreateThreadAndRunRequestToolResources as CreateThreadAndRunRequestToolResources,
    )
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .create_thread_request import (
        CreateThreadRequestAuto as CreateThreadRequestAuto,
    )
    from .create_thread_request import (
        CreateThreadRequestCodeInterpreter as CreateThreadRequestCodeInterpreter,
    )
    from .create_thread_request import (
        CreateThreadRequestFileSearch as CreateThreadRequestFileSearch,
    )
    from .create_thread_request import (
        CreateThreadRequestStatic as CreateThreadRequestStatic,
    )
    from .create_thread_request import (
        CreateThreadRequestStaticStatic as CreateThreadRequestStaticStatic,
    )
    from .create_thread_request import (
        CreateThreadRequestToolResources as CreateThreadRequestToolResources,
    )
    from .create_thread_request import (
        CreateThreadRequestVectorStore as CreateThreadRequestVectorStore,
    )
    from .create_transcription_request import (
        CreateTranscriptionRequest as CreateTranscriptionRequest,
    )
    from .create_translation_request import (
        CreateTranslationRequest as CreateTranslationRequest,
    )
    from .create_upload_request import CreateUploadRequest as CreateUploadRequest
    from .create_vector_store_file_batch_request import (
        CreateVectorStoreFileBatchRequest as CreateVectorStoreFileBatchRequest,
    )
    from .create_vector_store_file_request import (
        CreateVectorStoreFileRequest as CreateVectorStoreFileRequest,
    )
    from .create_vector_store_request import (
        CreateVectorStoreRequest as CreateVectorStoreRequest,
    )
    from .custom_tool import CustomTool as CustomTool
    from .custom_tool_grammar_format import (
        CustomToolGrammarFormat as CustomToolGrammarFormat,
    )
    from .custom_tool_text_format import CustomToolTextFormat as CustomToolTextFormat
    from .delete_admin_api_key_response import (
        DeleteAdminAPIKeyResponse as DeleteAdminAPIKeyResponse,
    )
    from .delete_eval_response import DeleteEvalResponse as DeleteEvalResponse
    from .delete_eval_run_response import DeleteEvalRunResponse as DeleteEvalRunResponse
    from .direct_tool_call_caller import DirectToolCallCaller as DirectToolCallCaller
    from .done_event import DoneEvent as DoneEvent
    from .dpo_hyperparameters import DPOHyperparameters as DPOHyperparameters
    from .dpo_method import DPOMethod as DPOMethod
    from .easy_input_message import EasyInputMessage as EasyInputMessage
    from .embedding import Embedding as Embedding
    from .empty_object import EmptyObject as EmptyObject
    from .error_event import ErrorEvent as ErrorEvent
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .eval import Eval as Eval
    from .eval_api_error import EvalAPIError as EvalAPIError
    from .eval_custom_data_source_config import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from .eval_input_image import EvalInputImage as EvalInputImage
    from .eval_item import EvalItem as EvalItem
    from .eval_item_content import EvalItemContent as EvalItemContent
    from .eval_item_content_array import EvalItemContentArray as EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem as EvalItemContentItem
    from .eval_item_content_output_text import (
        EvalItemContentOutputText as EvalItemContentOutputText,
    )
    from .eval_item_content_text import EvalItemContentText as EvalItemContentText
    from .eval_jsonl_file_content_source import (
        EvalJSONLFileContentSource as EvalJSONLFileContentSource,
    )
    from .eval_jsonl_file_content_source import (
        EvalJSONLFileContentSourceContent as EvalJSONLFileContentSourceContent,
    )
    from .eval_jsonl_file_id_source import (
        EvalJSONLFileIDSource as EvalJSONLFileIDSource,
    )
    from .eval_list import EvalList as EvalList
    from .eval_logs_data_source_config import (
        EvalLogsDataSourceConfig as EvalLogsDataSourceConfig,
    )
    from .eval_python_grader import EvalPythonGrader as EvalPythonGrader
    from .eval_responses_source import EvalResponsesSource as EvalResponsesSource
    from .eval_run import EvalRun as EvalRun
    from .eval_run import EvalRunPerModelUsage as EvalRunPerModelUsage
    from .eval_run import (
        EvalRunPerTestingCriteriaResult as EvalRunPerTestingCriteriaResult,
    )
    from .eval_run import EvalRunResultCounts as EvalRunResultCounts
    from .eval_run_canceled_webhook_event import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    )
    from .eval_run_canceled_webhook_event import (
        EvalRunCanceledWebhookEventData as EvalRunCanceledWebhookEventData,
    )
    from .eval_run_failed_webhook_event import (
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
    )
    from .eval_run_failed_webhook_event import (
        EvalRunFailedWebhookEventData as EvalRunFailedWebhookEventData,
    )
    from .eval_run_list import EvalRunList as EvalRunList
    from .eval_run_output_item import EvalRunOutputItem as EvalRunOutputItem
    from .eval_run_output_item import EvalRunOutputItemSample as EvalRunOutputItemSample
    from .eval_run_output_item import (
        EvalRunOutputItemSampleInput as EvalRunOutputItemSampleInput,
    )
    from .eval_run_output_item import (
        EvalRunOutputItemSampleOutput as EvalRunOutputItemSampleOutput,
    )
    from .eval_run_output_item import (
        EvalRunOutputItemSampleUsage as EvalRunOutputItemSampleUsage,
    )
    from .eval_run_output_item_list import (
        EvalRunOutputItemList as EvalRunOutputItemList,
    )
    from .eval_run_output_item_result import (
        EvalRunOutputItemResult as EvalRunOutputItemResult,
    )
    from .eval_run_succeeded_webhook_event import (
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    )
    from .eval_run_succeeded_webhook_event import (
        EvalRunSucceededWebhookEventData as EvalRunSucceededWebhookEventData,
    )
    from .eval_score_model_grader import EvalScoreModelGrader as EvalScoreModelGrader
    from .eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from .eval_stored_completions_source import (
        EvalStoredCompletionsSource as EvalStoredCompletionsSource,
    )
    from .eval_text_similarity_grader import (
        EvalTextSimilarityGrader as EvalTextSimilarityGrader,
    )
    from .file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from .file_citation import FileCitation as FileCitation
    from .file_citation_annotation import (
        FileCitationAnnotation as FileCitationAnnotation,
    )
    from .file_citation_annotation import (
        FileCitationAnnotationFileCitation as FileCitationAnnotationFileCitation,
    )
    from .file_citation_delta_annotation import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    )
    from .file_citation_delta_annotation import (
        FileCitationDeltaAnnotationFileCitation as FileCitationDeltaAnnotationFileCitation,
    )
    from .file_deleted import FileDeleted as FileDeleted
    from .file_expiration_after import FileExpirationAfter as FileExpirationAfter
    from .file_input_detail import FileInputDetail as FileInputDetail
    from .file_list import FileList as FileList
    from .file_object import FileObject as FileObject
    from .file_path import FilePath as FilePath
    from .file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from .file_path_annotation import (
        FilePathAnnotationFilePath as FilePathAnnotationFilePath,
    )
    from .file_path_delta_annotation import (
        FilePathDeltaAnnotation as FilePathDeltaAnnotation,
    )
    from .file_path_delta_annotation import (
        FilePathDeltaAnnotationFilePath as FilePathDeltaAnnotationFilePath,
    )
    from .file_search_filters import FileSearchFilters as FileSearchFilters
    from .file_search_ranker import FileSearchRanker as FileSearchRanker
    from .file_search_ranking_options import (
        FileSearchRankingOptions as FileSearchRankingOptions,
    )
    from .file_search_tool import FileSearchTool as FileSearchTool
    from .file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .file_search_tool_call import (
        FileSearchToolCallFileSearch as FileSearchToolCallFileSearch,
    )
    from .file_search_tool_call_delta import (
        FileSearchToolCallDelta as FileSearchToolCallDelta,
    )
    from .file_search_tool_call_ranking_options import (
        FileSearchToolCallRankingOptions as FileSearchToolCallRankingOptions,
    )
    from .file_search_tool_call_result import (
        FileSearchToolCallResult as FileSearchToolCallResult,
    )
    from .file_search_tool_call_result import (
        FileSearchToolCallResultContent as FileSearchToolCallResultContent,
    )
    from .file_search_tool_ranker import FileSearchToolRanker as FileSearchToolRanker
    from .file_search_tool_ranking_options import (
        FileSearchToolRankingOptions as FileSearchToolRankingOptions,
    )
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from .fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from .fine_tuning_job_cancelled_webhook_event import (
        FineTuningJobCancelledWebhookEventData as FineTuningJobCancelledWebhookEventData,
    )
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from .fine_tuning_job_checkpoint_list import (
        FineTuningJobCheckpointList as FineTuningJobCheckpointList,
    )
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .fine_tuning_job_event_list import (
        FineTuningJobEventList as FineTuningJobEventList,
    )
    from .fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    )
    from .fine_tuning_job_failed_webhook_event import (
        FineTuningJobFailedWebhookEventData as FineTuningJobFailedWebhookEventData,
    )
    from .fine_tuning_job_list import FineTuningJobList as FineTuningJobList
    from .fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from .fine_tuning_job_succeeded_webhook_event import (
        FineTuningJobSucceededWebhookEventData as FineTuningJobSucceededWebhookEventData,
    )
    from .fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject,
    )
    from .fine_tuning_job_wandb_integration_object import (
        FineTuningJobWandbIntegrationObjectWandb as FineTuningJobWandbIntegrationObjectWandb,
    )
    from .fine_tuning_method import FineTuningMethod as FineTuningMethod
    from .function_call_output import FunctionCallOutput as FunctionCallOutput
    from .function_definition import FunctionDefinition as FunctionDefinition
    from .function_parameters import FunctionParameters as FunctionParameters
    from .function_shell_tool import FunctionShellTool as FunctionShellTool
    from .function_tool import FunctionTool as FunctionTool
    from .function_tool_call import FunctionToolCall as FunctionToolCall
    from .function_tool_call import FunctionToolCallFunction as FunctionToolCallFunction
    from .function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from .function_tool_call_delta import (
        FunctionToolCallDeltaFunction as FunctionToolCallDeltaFunction,
    )
    from .grader import Grader as Grader
    from .grammar_syntax import GrammarSyntax as GrammarSyntax
    from .hybrid_search_options import HybridSearchOptions as HybridSearchOptions
    from .image import Image as Image
    from .image_detail import ImageDetail as ImageDetail
    from .image_edit_completed_event import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from .image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from .image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from .image_event_usage import ImageEventUsage as ImageEventUsage
    from .image_event_usage import (
        ImageEventUsageInputTokensDetails as ImageEventUsageInputTokensDetails,
    )
    from .image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from .image_file_content_block import (
        ImageFileContentBlockImageFile as ImageFileContentBlockImageFile,
    )
    from .image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from .image_file_delta_block import (
        ImageFileDeltaBlockImageFile as ImageFileDeltaBlockImageFile,
    )
    from .image_gen_completed_event import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from .image_gen_input_usage_details import (
        ImageGenInputUsageDetails as ImageGenInputUsageDetails,
    )
    from .image_gen_output_tokens_details import (
        ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
    )
    from .image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from .image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from .image_gen_usage import ImageGenUsage as ImageGenUsage
    from .image_generation_action import ImageGenerationAction as ImageGenerationAction
    from .image_generation_call import ImageGenerationCall as ImageGenerationCall
    from .image_generation_tool import ImageGenerationTool as ImageGenerationTool
    from .image_generation_tool import (
        ImageGenerationToolInputImageMask as ImageGenerationToolInputImageMask,
    )
    from .image_input_reference import ImageInputReference as ImageInputReference
    from .image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from .image_url_content_block import (
        ImageURLContentBlockImageUrl as ImageURLContentBlockImageUrl,
    )
    from .image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from .image_url_delta_block import (
        ImageURLDeltaBlockImageUrl as ImageURLDeltaBlockImageUrl,
    )
    from .images_response import ImagesResponse as ImagesResponse
    from .inline_moderation import InlineModeration as InlineModeration
    from .inline_moderation_policy import (
        InlineModerationPolicy as InlineModerationPolicy,
    )
    from .inline_moderation_rule import InlineModerationRule as InlineModerationRule
    from .inline_skill import InlineSkill as InlineSkill
    from .inline_skill_source import InlineSkillSource as InlineSkillSource
    from .input_fidelity import InputFidelity as InputFidelity
    from .input_token_count import InputTokenCount as InputTokenCount
    from .invite import Invite as Invite
    from .invite import InviteProject as InviteProject
    from .invite_deleted import InviteDeleted as InviteDeleted
    from .invite_list import InviteList as InviteList
    from .item import Item as Item
    from .item_reference import ItemReference as ItemReference
    from .item_status import ItemStatus as ItemStatus
    from .json_schema import JSONSchema as JSONSchema
    from .label_model_grader import LabelModelGrader as LabelModelGrader
    from .list_audit_logs_effective_at import (
        ListAuditLogsEffectiveAt as ListAuditLogsEffectiveAt,
    )
    from .live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    )
    from .live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEventData as LiveCallIncomingWebhookEventData,
    )
    from .live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEventSipHeader as LiveCallIncomingWebhookEventSipHeader,
    )
    from .local_environment import LocalEnvironment as LocalEnvironment
    from .local_shell_call import LocalShellCall as LocalShellCall
    from .local_shell_call_action import LocalShellCallAction as LocalShellCallAction
    from .local_shell_call_output import LocalShellCallOutput as LocalShellCallOutput
    from .local_shell_tool import LocalShellTool as LocalShellTool
    from .local_skill import LocalSkill as LocalSkill
    from .mcp_approval_request import MCPApprovalRequest as MCPApprovalRequest
    from .mcp_approval_response import MCPApprovalResponse as MCPApprovalResponse
    from .mcp_approval_response_item import (
        MCPApprovalResponseItem as MCPApprovalResponseItem,
    )
    from .mcp_call import MCPCall as MCPCall
    from .mcp_call_error import MCPCallError as MCPCallError
    from .mcp_call_status import MCPCallStatus as MCPCallStatus
    from .mcp_list_tools import MCPListTools as MCPListTools
    from .mcp_list_tools_tool import MCPListToolsTool as MCPListToolsTool
    from .mcp_protocol_error import MCPProtocolError as MCPProtocolError
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool import MCPToolRequireApproval as MCPToolRequireApproval
    from .mcp_tool_execution_error import MCPToolExecutionError as MCPToolExecutionError
    from .mcp_tool_filter import MCPToolFilter as MCPToolFilter
    from .mcphttp_error import MCPHTTPError as MCPHTTPError
    from .message import Message as Message
    from .message import MessageAttachment as MessageAttachment
    from .message import MessageIncompleteDetails as MessageIncompleteDetails
    from .message_creation_step_details import (
        MessageCreationStepDetails as MessageCreationStepDetails,
    )
    from .message_creation_step_details import (
        MessageCreationStepDetailsMessageCreation as MessageCreationStepDetailsMessageCreation,
    )
    from .message_deleted import MessageDeleted as MessageDeleted
    from .message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from .message_delta_event import MessageDeltaEventDelta as MessageDeltaEventDelta
    from .message_list import MessageList as MessageList
    from .message_phase import MessagePhase as MessagePhase
    from .message_role import MessageRole as MessageRole
    from .metadata import Metadata as Metadata
    from .model import Model as Model
    from .model_deleted import ModelDeleted as ModelDeleted
    from .model_list import ModelList as ModelList
    from .model_response_properties import (
        ModelResponseProperties as ModelResponseProperties,
    )
    from .moderation import Moderation as Moderation
    from .moderation import ModerationCategories as ModerationCategories
    from .moderation import (
        ModerationCategoryAppliedInputTypes as ModerationCategoryAppliedInputTypes,
    )
    from .moderation import ModerationCategoryScores as ModerationCategoryScores
    from .moderation_create_response import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from .moderation_error_body import ModerationErrorBody as ModerationErrorBody
    from .moderation_image_url_input import (
        ModerationImageURLInput as ModerationImageURLInput,
    )
    from .moderation_image_url_input import (
        ModerationImageURLInputImageUrl as ModerationImageURLInputImageUrl,
    )
    from .moderation_input_type import ModerationInputType as ModerationInputType
    from .moderation_mode import ModerationMode as ModerationMode
    from .moderation_result_body import ModerationResultBody as ModerationResultBody
    from .moderation_text_input import ModerationTextInput as ModerationTextInput
    from .multi_grader import MultiGrader as MultiGrader
    from .namespace_function_tool import NamespaceFunctionTool as NamespaceFunctionTool
    from .namespace_tool import NamespaceTool as NamespaceTool
    from .organization_certificate import (
        OrganizationCertificate as OrganizationCertificate,
    )
    from .organization_certificate import (
        OrganizationCertificateDetails as OrganizationCertificateDetails,
    )
    from .organization_certificate_list import (
        OrganizationCertificateList as OrganizationCertificateList,
    )
    from .organization_user import OrganizationUser as OrganizationUser
    from .organization_user import OrganizationUserProjects as OrganizationUserProjects
    from .organization_user import (
        OrganizationUserProjectsData as OrganizationUserProjectsData,
    )
    from .organization_user import OrganizationUserUser as OrganizationUserUser
    from .organization_user_deleted import (
        OrganizationUserDeleted as OrganizationUserDeleted,
    )
    from .organization_user_list import OrganizationUserList as OrganizationUserList
    from .other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from .parallel_tool_calls import ParallelToolCalls as ParallelToolCalls
    from .partial_images import PartialImages as PartialImages
    from .personality import Personality as Personality
    from .program import Program as Program
    from .program_input import ProgramInput as ProgramInput
    from .program_output import ProgramOutput as ProgramOutput
    from .program_output_input import ProgramOutputInput as ProgramOutputInput
    from .program_output_status import ProgramOutputStatus as ProgramOutputStatus
    from .program_tool_call_caller import ProgramToolCallCaller as ProgramToolCallCaller
    from .program_tool_call_caller_input import (
        ProgramToolCallCallerInput as ProgramToolCallCallerInput,
    )
    from .programmatic_tool_calling_tool import (
        ProgrammaticToolCallingTool as ProgrammaticToolCallingTool,
    )
    from .project import Project as Project
    from .project_api_key import ProjectAPIKey as ProjectAPIKey
    from .project_api_key import ProjectAPIKeyOwner as ProjectAPIKeyOwner
    from .project_api_key_deleted import ProjectAPIKeyDeleted as ProjectAPIKeyDeleted
    from .project_api_key_list import ProjectAPIKeyList as ProjectAPIKeyList
    from .project_api_key_owner_service_account import (
        ProjectAPIKeyOwnerServiceAccount as ProjectAPIKeyOwnerServiceAccount,
    )
    from .project_api_key_owner_user import (
        ProjectAPIKeyOwnerUser as ProjectAPIKeyOwnerUser,
    )
    from .project_certificate import ProjectCertificate as ProjectCertificate
    from .project_certificate import (
        ProjectCertificateDetails as ProjectCertificateDetails,
    )
    from .project_certificate_activation import (
        ProjectCertificateActivation as ProjectCertificateActivation,
    )
    from .project_certificate_deactivation import (
        ProjectCertificateDeactivation as ProjectCertificateDeactivation,
    )
    from .project_certificate_list import (
        ProjectCertificateList as ProjectCertificateList,
    )
    from .project_list import ProjectList as ProjectList
    from .project_rate_limit import ProjectRateLimit as ProjectRateLimit
    from .project_rate_limit_list import ProjectRateLimitList as ProjectRateLimitList
    from .project_residency import ProjectResidency as ProjectResidency
    from .project_service_account import ProjectServiceAccount as ProjectServiceAccount
    from .project_service_account_api_key import (
        ProjectServiceAccountAPIKey as ProjectServiceAccountAPIKey,
    )
    from .project_service_account_create_response import (
        ProjectServiceAccountCreateResponse as ProjectServiceAccountCreateResponse,
    )
    from .project_service_account_deleted import (
        ProjectServiceAccountDeleted as ProjectServiceAccountDeleted,
    )
    from .project_service_account_list import (
        ProjectServiceAccountList as ProjectServiceAccountList,
    )
    from .project_user import ProjectUser as ProjectUser
    from .project_user_deleted import ProjectUserDeleted as ProjectUserDeleted
    from .project_user_list import ProjectUserList as ProjectUserList
    from .prompt_cache_breakpoint import PromptCacheBreakpoint as PromptCacheBreakpoint
    from .prompt_cache_mode import PromptCacheMode as PromptCacheMode
    from .prompt_cache_options import PromptCacheOptions as PromptCacheOptions
    from .prompt_cache_retention import PromptCacheRetention as PromptCacheRetention
    from .prompt_cache_ttl import PromptCacheTTL as PromptCacheTTL
    from .python_grader import PythonGrader as PythonGrader
    from .realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from .realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEventData as RealtimeCallIncomingWebhookEventData,
    )
    from .realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEventSipHeader as RealtimeCallIncomingWebhookEventSipHeader,
    )
    from .reasoning import Reasoning as Reasoning
    from .reasoning_effort import ReasoningEffort as ReasoningEffort
    from .reasoning_mode import ReasoningMode as ReasoningMode
    from .reasoning_text_content import ReasoningTextContent as ReasoningTextContent
    from .refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from .refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from .reinforcement_hyperparameters import (
        ReinforcementHyperparameters as ReinforcementHyperparameters,
    )
    from .reinforcement_method import ReinforcementMethod as ReinforcementMethod
    from .required_action_function_tool_call import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from .required_action_function_tool_call import (
        RequiredActionFunctionToolCallFunction as RequiredActionFunctionToolCallFunction,
    )
    from .response import Response as Response
    from .response import ResponseIncompleteDetails as ResponseIncompleteDetails
    from .response_annotation import ResponseAnnotation as ResponseAnnotation
    from .response_apply_patch_tool_call import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from .response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from .response_audio_delta_event import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from .response_audio_done_event import (
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from .response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from .response_audio_transcript_done_event import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from .response_cancelled_webhook_event import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    )
    from .response_cancelled_webhook_event import (
        ResponseCancelledWebhookEventData as ResponseCancelledWebhookEventData,
    )
    from .response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from .response_code_interpreter_call_code_done_event import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from .response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from .response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from .response_code_interpreter_call_interpreting_event import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from .response_code_interpreter_output_image import (
        ResponseCodeInterpreterOutputImage as ResponseCodeInterpreterOutputImage,
    )
    from .response_code_interpreter_output_logs import (
        ResponseCodeInterpreterOutputLogs as ResponseCodeInterpreterOutputLogs,
    )
    from .response_code_interpreter_tool_call import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from .response_compaction_item import (
        ResponseCompactionItem as ResponseCompactionItem,
    )
    from .response_compaction_item_input import (
        ResponseCompactionItemInput as ResponseCompactionItemInput,
    )
    from .response_completed_event import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from .response_completed_webhook_event import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    )
    from .response_completed_webhook_event import (
        ResponseCompletedWebhookEventData as ResponseCompletedWebhookEventData,
    )
    from .response_computer_tool_call import (
        ResponseComputerToolCall as ResponseComputerToolCall,
    )
    from .response_computer_tool_call_output_item import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from .response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from .response_content_part_added_event import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from .response_content_part_done_event import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from .response_conversation import ResponseConversation as ResponseConversation
    from .response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
    from .response_custom_tool_call import (
        ResponseCustomToolCall as ResponseCustomToolCall,
    )
    from .response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from .response_custom_tool_call_input_done_event import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from .response_custom_tool_call_item import (
        ResponseCustomToolCallItem as ResponseCustomToolCallItem,
    )
    from .response_custom_tool_call_output import (
        ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    )
    from .response_custom_tool_call_output_item import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from .response_error import ResponseError as ResponseError
    from .response_error_code import ResponseErrorCode as ResponseErrorCode
    from .response_error_event import ResponseErrorEvent as ResponseErrorEvent
    from .response_failed_event import ResponseFailedEvent as ResponseFailedEvent
    from .response_failed_webhook_event import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    )
    from .response_failed_webhook_event import (
        ResponseFailedWebhookEventData as ResponseFailedWebhookEventData,
    )
    from .response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from .response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from .response_file_search_call_searching_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from .response_file_search_tool_call import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from .response_file_search_tool_call import (
        ResponseFileSearchToolCallResult as ResponseFileSearchToolCallResult,
    )
    from .response_format_json_object import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
    from .response_format_json_schema import (
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    )
    from .response_format_json_schema import (
        ResponseFormatJSONSchemaJsonSchema as ResponseFormatJSONSchemaJsonSchema,
    )
    from .response_format_text import ResponseFormatText as ResponseFormatText
    from .response_format_text_config import (
        ResponseFormatTextConfig as ResponseFormatTextConfig,
    )
    from .response_format_text_json_schema_config import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from .response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from .response_function_call_arguments_done_event import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from .response_function_shell_action import (
        ResponseFunctionShellAction as ResponseFunctionShellAction,
    )
    from .response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
    )
    from .response_function_shell_tool_call import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from .response_function_shell_tool_call_output import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from .response_function_tool_call import (
        ResponseFunctionToolCall as ResponseFunctionToolCall,
    )
    from .response_function_tool_call_item import (
        ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
    )
    from .response_function_tool_call_output import (
        ResponseFunctionToolCallOutput as ResponseFunctionToolCallOutput,
    )
    from .response_function_tool_call_output_item import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from .response_function_web_search import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from .response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from .response_image_gen_call_generating_event import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from .response_image_gen_call_in_progress_event import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from .response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from .response_in_progress_event import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from .response_includable import ResponseIncludable as ResponseIncludable
    from .response_incomplete_event import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from .response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from .response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEventData as ResponseIncompleteWebhookEventData,
    )
    from .response_input import ResponseInput as ResponseInput
    from .response_input_audio import ResponseInputAudio as ResponseInputAudio
    from .response_input_audio import (
        ResponseInputAudioInputAudio as ResponseInputAudioInputAudio,
    )
    from .response_input_content import ResponseInputContent as ResponseInputContent
    from .response_input_file import ResponseInputFile as ResponseInputFile
    from .response_input_file_content import (
        ResponseInputFileContent as ResponseInputFileContent,
    )
    from .response_input_image import ResponseInputImage as ResponseInputImage
    from .response_input_image_content import (
        ResponseInputImageContent as ResponseInputImageContent,
    )
    from .response_input_item import ResponseInputItem as ResponseInputItem
    from .response_input_message import ResponseInputMessage as ResponseInputMessage
    from .response_input_message_content_list import (
        ResponseInputMessageContentList as ResponseInputMessageContentList,
    )
    from .response_input_message_item import (
        ResponseInputMessageItem as ResponseInputMessageItem,
    )
    from .response_input_text import ResponseInputText as ResponseInputText
    from .response_input_text_content import (
        ResponseInputTextContent as ResponseInputTextContent,
    )
    from .response_item import ResponseItem as ResponseItem
    from .response_item_list import ResponseItemList as ResponseItemList
    from .response_local_environment import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from .response_mcp_call_arguments_delta_event import (
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
    )
    from .response_mcp_call_arguments_done_event import (
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
    )
    from .response_mcp_call_completed_event import (
        ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
    )
    from .response_mcp_call_failed_event import (
        ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
    )
    from .response_mcp_call_in_progress_event import (
        ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
    )
    from .response_mcp_list_tools_completed_event import (
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
    )
    from .response_mcp_list_tools_failed_event import (
        ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
    )
    from .response_mcp_list_tools_in_progress_event import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from .response_modalities import ResponseModalities as ResponseModalities
    from .response_moderation import ResponseModeration as ResponseModeration
    from .response_output_content import ResponseOutputContent as ResponseOutputContent
    from .response_output_item import ResponseOutputItem as ResponseOutputItem
    from .response_output_item_added_event import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from .response_output_item_done_event import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from .response_output_message import ResponseOutputMessage as ResponseOutputMessage
    from .response_output_message_content import (
        ResponseOutputMessageContent as ResponseOutputMessageContent,
    )
    from .response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
    from .response_output_text import ResponseOutputText as ResponseOutputText
    from .response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from .response_prompt import ResponsePrompt as ResponsePrompt
    from .response_prompt_variables import (
        ResponsePromptVariables as ResponsePromptVariables,
    )
    from .response_properties import ResponseProperties as ResponseProperties
    from .response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
    from .response_reasoning_item import ResponseReasoningItem as ResponseReasoningItem
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from .response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from .response_reasoning_summary_part_done_event import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
    )
    from .response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from .response_reasoning_summary_text_done_event import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from .response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from .response_reasoning_text_done_event import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from .response_refusal_delta_event import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from .response_refusal_done_event import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from .response_service_tier import ResponseServiceTier as ResponseServiceTier
    from .response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from .response_shell_call_command_delta_event import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from .response_shell_call_command_done_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from .response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from .response_shell_call_output_content_done_event import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from .response_stream_event import ResponseStreamEvent as ResponseStreamEvent
    from .response_stream_logprob import ResponseStreamLogprob as ResponseStreamLogprob
    from .response_stream_logprob import (
        ResponseStreamLogprobTopLogprob as ResponseStreamLogprobTopLogprob,
    )
    from .response_stream_options import ResponseStreamOptions as ResponseStreamOptions
    from .response_text_config import ResponseTextConfig as ResponseTextConfig
    from .response_text_content import ResponseTextContent as ResponseTextContent
    from .response_text_delta_event import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from .response_text_done_event import ResponseTextDoneEvent as ResponseTextDoneEvent
    from .response_token_logprob import ResponseTokenLogprob as ResponseTokenLogprob
    from .response_token_top_logprob import (
        ResponseTokenTopLogprob as ResponseTokenTopLogprob,
    )
    from .response_tool_search_call import (
        ResponseToolSearchCall as ResponseToolSearchCall,
    )
    from .response_tool_search_output_item import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from .response_truncation import ResponseTruncation as ResponseTruncation
    from .response_usage import ResponseUsage as ResponseUsage
    from .response_usage import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from .response_usage import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from .response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from .response_web_search_call_in_progress_event import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from .response_web_search_call_searching_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from .responses_model import ResponsesModel as ResponsesModel
    from .run import Run as Run
    from .run import RunIncompleteDetails as RunIncompleteDetails
    from .run import RunLastError as RunLastError
    from .run import RunRequiredAction as RunRequiredAction
    from .run import (
        RunRequiredActionSubmitToolOutputs as RunRequiredActionSubmitToolOutputs,
    )
    from .run_grader_request import RunGraderRequest as RunGraderRequest
    from .run_grader_response import RunGraderResponse as RunGraderResponse
    from .run_grader_response import (
        RunGraderResponseMetadata as RunGraderResponseMetadata,
    )
    from .run_grader_response import (
        RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors,
    )
    from .run_list import RunList as RunList
    from .run_step import RunStep as RunStep
    from .run_step import RunStepLastError as RunStepLastError
    from .run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .run_step_delta_event import RunStepDeltaEventDelta as RunStepDeltaEventDelta
    from .run_step_delta_message_delta import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
    )
    from .run_step_delta_message_delta import (
        RunStepDeltaMessageDeltaMessageCreation as RunStepDeltaMessageDeltaMessageCreation,
    )
    from .run_step_list import RunStepList as RunStepList
    from .run_step_usage import RunStepUsage as RunStepUsage
    from .run_usage import RunUsage as RunUsage
    from .score_model_grader import ScoreModelGrader as ScoreModelGrader
    from .score_model_grader import (
        ScoreModelGraderSamplingParams as ScoreModelGraderSamplingParams,
    )
    from .search_content_type import SearchContentType as SearchContentType
    from .search_context_size import SearchContextSize as SearchContextSize
    from .service_tier import ServiceTier as ServiceTier
    from .shell_call import ShellCall as ShellCall
    from .shell_call_action import ShellCallAction as ShellCallAction
    from .shell_call_exit_outcome import ShellCallExitOutcome as ShellCallExitOutcome
    from .shell_call_outcome import ShellCallOutcome as ShellCallOutcome
    from .shell_call_output import ShellCallOutput as ShellCallOutput
    from .shell_call_output_content import (
        ShellCallOutputContent as ShellCallOutputContent,
    )
    from .shell_call_output_delta import ShellCallOutputDelta as ShellCallOutputDelta
    from .shell_call_timeout_outcome import (
        ShellCallTimeoutOutcome as ShellCallTimeoutOutcome,
    )
    from .simple_input_message import SimpleInputMessage as SimpleInputMessage
    from .skill_reference import SkillReference as SkillReference
    from .speech_audio_delta_event import SpeechAudioDeltaEvent as SpeechAudioDeltaEvent
    from .speech_audio_done_event import SpeechAudioDoneEvent as SpeechAudioDoneEvent
    from .speech_audio_done_event import (
        SpeechAudioDoneEventUsage as SpeechAudioDoneEventUsage,
    )
    from .speech_stream_event import SpeechStreamEvent as SpeechStreamEvent
    from .static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
    from .static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from .stop_configuration import StopConfiguration as StopConfiguration
    from .string_check_grader import StringCheckGrader as StringCheckGrader
    from .submit_tool_outputs_request import (
        SubmitToolOutputsRequest as SubmitToolOutputsRequest,
    )
    from .submit_tool_outputs_request import (
        SubmitToolOutputsRequestToolOutput as SubmitToolOutputsRequestToolOutput,
    )
    from .summary_text_content import SummaryTextContent as SummaryTextContent
    from .supervised_hyperparameters import (
        SupervisedHyperparameters as SupervisedHyperparameters,
    )
    from .supervised_method import SupervisedMethod as SupervisedMethod
    from .text_content_block import TextContentBlock as TextContentBlock
    from .text_content_block import TextContentBlockText as TextContentBlockText
    from .text_content_block_input import TextContentBlockInput as TextContentBlockInput
    from .text_delta_block import TextDeltaBlock as TextDeltaBlock
    from .text_delta_block import TextDeltaBlockText as TextDeltaBlockText
    from .text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from .thread import Thread as Thread
    from .thread import ThreadToolResources as ThreadToolResources
    from .thread import (
        ThreadToolResourcesCodeInterpreter as ThreadToolResourcesCodeInterpreter,
    )
    from .thread import ThreadToolResourcesFileSearch as ThreadToolResourcesFileSearch
    from .thread_created import ThreadCreated as ThreadCreated
    from .thread_deleted import ThreadDeleted as ThreadDeleted
    from .thread_message_completed import (
        ThreadMessageCompleted as ThreadMessageCompleted,
    )
    from .thread_message_created import ThreadMessageCreated as ThreadMessageCreated
    from .thread_message_delta import ThreadMessageDelta as ThreadMessageDelta
    from .thread_message_in_progress import (
        ThreadMessageInProgress as ThreadMessageInProgress,
    )
    from .thread_message_incomplete import (
        ThreadMessageIncomplete as ThreadMessageIncomplete,
    )
    from .thread_run_cancelled import ThreadRunCancelled as ThreadRunCancelled
    from .thread_run_cancelling import ThreadRunCancelling as ThreadRunCancelling
    from .thread_run_completed import ThreadRunCompleted as ThreadRunCompleted
    from .thread_run_created import ThreadRunCreated as ThreadRunCreated
    from .thread_run_expired import ThreadRunExpired as ThreadRunExpired
    from .thread_run_failed import ThreadRunFailed as ThreadRunFailed
    from .thread_run_in_progress import ThreadRunInProgress as ThreadRunInProgress
    from .thread_run_incomplete import ThreadRunIncomplete as ThreadRunIncomplete
    from .thread_run_queued import ThreadRunQueued as ThreadRunQueued
    from .thread_run_requires_action import (
        ThreadRunRequiresAction as ThreadRunRequiresAction,
    )
    from .thread_run_step_cancelled import (
        ThreadRunStepCancelled as ThreadRunStepCancelled,
    )
    from .thread_run_step_completed import (
        ThreadRunStepCompleted as ThreadRunStepCompleted,
    )
    from .thread_run_step_created import ThreadRunStepCreated as ThreadRunStepCreated
    from .thread_run_step_delta import ThreadRunStepDelta as ThreadRunStepDelta
    from .thread_run_step_expired import ThreadRunStepExpired as ThreadRunStepExpired
    from .thread_run_step_failed import ThreadRunStepFailed as ThreadRunStepFailed
    from .thread_run_step_in_progress import (
        ThreadRunStepInProgress as ThreadRunStepInProgress,
    )
    from .toggle_certificates_request import (
        ToggleCertificatesRequest as ToggleCertificatesRequest,
    )
    from .tool import Tool as Tool
    from .tool_call_caller import ToolCallCaller as ToolCallCaller
    from .tool_call_caller_input import ToolCallCallerInput as ToolCallCallerInput
    from .tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from .tool_call_output_content import ToolCallOutputContent as ToolCallOutputContent
    from .tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
    from .tool_choice import ToolChoice as ToolChoice
    from .tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
    from .tool_choice_apply_patch import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from .tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
    from .tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
    from .tool_choice_mcp import ToolChoiceMCP as ToolChoiceMCP
    from .tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
    from .tool_choice_programmatic_tool_calling import (
        ToolChoiceProgrammaticToolCalling as ToolChoiceProgrammaticToolCalling,
    )
    from .tool_choice_shell import ToolChoiceShell as ToolChoiceShell
    from .tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
    from .tool_search_call import ToolSearchCall as ToolSearchCall
    from .tool_search_execution_type import (
        ToolSearchExecutionType as ToolSearchExecutionType,
    )
    from .tool_search_output import ToolSearchOutput as ToolSearchOutput
    from .tool_search_tool import ToolSearchTool as ToolSearchTool
    from .tools_array import ToolsArray as ToolsArray
    from .transcription import Transcription as Transcription
    from .transcription import TranscriptionLogprob as TranscriptionLogprob
    from .transcription_diarized import TranscriptionDiarized as TranscriptionDiarized
    from .transcription_diarized_segment import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from .transcription_include import TranscriptionInclude as TranscriptionInclude
    from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
    from .transcription_segment import TranscriptionSegment as TranscriptionSegment
    from .transcription_stream_event import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
    )
    from .transcription_text_delta_event import (
        TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent,
    )
    from .transcription_text_delta_event import (
        TranscriptionTextDeltaEventLogprob as TranscriptionTextDeltaEventLogprob,
    )
    from .transcription_text_done_event import (
        TranscriptionTextDoneEvent as TranscriptionTextDoneEvent,
    )
    from .transcription_text_done_event import (
        TranscriptionTextDoneEventLogprob as TranscriptionTextDoneEventLogprob,
    )
    from .transcription_text_segment_event import (
        TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent,
    )
    from .transcription_usage_duration import (
        TranscriptionUsageDuration as TranscriptionUsageDuration,
    )
    from .transcription_usage_tokens import (
        TranscriptionUsageTokens as TranscriptionUsageTokens,
    )
    from .transcription_usage_tokens import (
        TranscriptionUsageTokensInputTokenDetails as TranscriptionUsageTokensInputTokenDetails,
    )
    from .transcription_vad_config import (
        TranscriptionVADConfig as TranscriptionVADConfig,
    )
    from .transcription_verbose import TranscriptionVerbose as TranscriptionVerbose
    from .transcription_word import TranscriptionWord as TranscriptionWord
    from .translation import Translation as Translation
    from .translation_verbose import TranslationVerbose as TranslationVerbose
    from .truncation_strategy import TruncationStrategy as TruncationStrategy
    from .update_assistant_request import (
        UpdateAssistantRequest as UpdateAssistantRequest,
    )
    from .update_assistant_request import (
        UpdateAssistantRequestCodeInterpreter as UpdateAssistantRequestCodeInterpreter,
    )
    from .update_assistant_request import (
        UpdateAssistantRequestFileSearch as UpdateAssistantRequestFileSearch,
    )
    from .update_assistant_request import (
        UpdateAssistantRequestToolResources as UpdateAssistantRequestToolResources,
    )
    from .update_certificate_request import (
        UpdateCertificateRequest as UpdateCertificateRequest,
    )
    from .update_chat_completion_request import (
        UpdateChatCompletionRequest as UpdateChatCompletionRequest,
    )
    from .update_eval_request import UpdateEvalRequest as UpdateEvalRequest
    from .update_message_request import UpdateMessageRequest as UpdateMessageRequest
    from .update_organization_user_request import (
        UpdateOrganizationUserRequest as UpdateOrganizationUserRequest,
    )
    from .update_project_rate_limit_request import (
        UpdateProjectRateLimitRequest as UpdateProjectRateLimitRequest,
    )
    from .update_project_request import UpdateProjectRequest as UpdateProjectRequest
    from .update_project_service_account_request import (
        UpdateProjectServiceAccountRequest as UpdateProjectServiceAccountRequest,
    )
    from .update_project_user_request import (
        UpdateProjectUserRequest as UpdateProjectUserRequest,
    )
    from .update_run_request import UpdateRunRequest as UpdateRunRequest
    from .update_thread_request import UpdateThreadRequest as UpdateThreadRequest
    from .update_thread_request import (
        UpdateThreadRequestCodeInterpreter as UpdateThreadRequestCodeInterpreter,
    )
    from .update_thread_request import (
        UpdateThreadRequestFileSearch as UpdateThreadRequestFileSearch,
    )
    from .update_thread_request import (
        UpdateThreadRequestToolResources as UpdateThreadRequestToolResources,
    )
    from .update_vector_store_file_request import (
        UpdateVectorStoreFileRequest as UpdateVectorStoreFileRequest,
    )
    from .update_vector_store_request import (
        UpdateVectorStoreRequest as UpdateVectorStoreRequest,
    )
    from .upload import Upload as Upload
    from .upload_certificate_request import (
        UploadCertificateRequest as UploadCertificateRequest,
    )
    from .upload_part import UploadPart as UploadPart
    from .url_citation import URLCitation as URLCitation
    from .usage_audio_speeches_result import (
        UsageAudioSpeechesResult as UsageAudioSpeechesResult,
    )
    from .usage_audio_transcriptions_result import (
        UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult,
    )
    from .usage_code_interpreter_sessions_result import (
        UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult,
    )
    from .usage_completions_result import (
        UsageCompletionsResult as UsageCompletionsResult,
    )
    from .usage_embeddings_result import UsageEmbeddingsResult as UsageEmbeddingsResult
    from .usage_file_search_calls_result import (
        UsageFileSearchCallsResult as UsageFileSearchCallsResult,
    )
    from .usage_images_result import UsageImagesResult as UsageImagesResult
    from .usage_moderations_result import (
        UsageModerationsResult as UsageModerationsResult,
    )
    from .usage_page import UsagePage as UsagePage
    from .usage_time_bucket import UsageTimeBucket as UsageTimeBucket
    from .usage_vector_stores_result import (
        UsageVectorStoresResult as UsageVectorStoresResult,
    )
    from .usage_web_search_calls_result import (
        UsageWebSearchCallsResult as UsageWebSearchCallsResult,
    )
    from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
    from .validate_grader_response import (
        ValidateGraderResponse as ValidateGraderResponse,
    )
    from .vector_store import VectorStore as VectorStore
    from .vector_store import VectorStoreFileCounts as VectorStoreFileCounts
    from .vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from .vector_store_expiration_after import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from .vector_store_file import VectorStoreFile as VectorStoreFile
    from .vector_store_file import VectorStoreFileLastError as VectorStoreFileLastError
    from .vector_store_file_attributes import (
        VectorStoreFileAttributes as VectorStoreFileAttributes,
    )
    from .vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
    from .vector_store_file_batch import (
        VectorStoreFileBatchFileCounts as VectorStoreFileBatchFileCounts,
    )
    from .vector_store_file_content_page import (
        VectorStoreFileContentPage as VectorStoreFileContentPage,
    )
    from .vector_store_file_content_page import (
        VectorStoreFileContentPageData as VectorStoreFileContentPageData,
    )
    from .vector_store_file_deleted import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from .vector_store_file_list import VectorStoreFileList as VectorStoreFileList
    from .vector_store_list import VectorStoreList as VectorStoreList
    from .vector_store_search_request import (
        VectorStoreSearchRequest as VectorStoreSearchRequest,
    )
    from .vector_store_search_request import (
        VectorStoreSearchRequestRankingOptions as VectorStoreSearchRequestRankingOptions,
    )
    from .vector_store_search_result import (
        VectorStoreSearchResult as VectorStoreSearchResult,
    )
    from .vector_store_search_result_content import (
        VectorStoreSearchResultContent as VectorStoreSearchResultContent,
    )
    from .vector_store_search_results_page import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )
    from .verbosity import Verbosity as Verbosity
    from .voice import Voice as Voice
    from .voice_or_custom_voice import VoiceOrCustomVoice as VoiceOrCustomVoice
    from .voice_or_custom_voice import (
        VoiceOrCustomVoiceObject as VoiceOrCustomVoiceObject,
    )
    from .web_search_action_find import WebSearchActionFind as WebSearchActionFind
    from .web_search_action_open_page import (
        WebSearchActionOpenPage as WebSearchActionOpenPage,
    )
    from .web_search_action_search import WebSearchActionSearch as WebSearchActionSearch
    from .web_search_action_search import (
        WebSearchActionSearchSource as WebSearchActionSearchSource,
    )
    from .web_search_approximate_location import (
        WebSearchApproximateLocation as WebSearchApproximateLocation,
    )
    from .web_search_context_size import WebSearchContextSize as WebSearchContextSize
    from .web_search_location import WebSearchLocation as WebSearchLocation
    from .web_search_preview_tool import WebSearchPreviewTool as WebSearchPreviewTool
    from .web_search_tool import WebSearchTool as WebSearchTool
    from .web_search_tool import WebSearchToolFilters as WebSearchToolFilters
else:
    from .._runtime import lazy_module

    __getattr__, __dir__ = lazy_module(
        __name__,
        {
            "add_upload_part_request": "AddUploadPartRequest",
            "additional_tools": "AdditionalTools",
            "additional_tools_input": "AdditionalToolsInput",
            "admin_api_key": "AdminAPIKey AdminAPIKeyOwner",
            "admin_api_key_create_response": "AdminAPIKeyCreateResponse",
            "admin_api_key_list": "AdminAPIKeyList",
            "applied_prompt_cache_options": "AppliedPromptCacheOptions",
            "apply_patch_call": "ApplyPatchCall",
            "apply_patch_call_create_file": "ApplyPatchCallCreateFile",
            "apply_patch_call_delete_file": "ApplyPatchCallDeleteFile",
            "apply_patch_call_operation": "ApplyPatchCallOperation",
            "apply_patch_call_output": "ApplyPatchCallOutput",
            "apply_patch_call_output_status": "ApplyPatchCallOutputStatus",
            "apply_patch_call_status": "ApplyPatchCallStatus",
            "apply_patch_call_update_file": "ApplyPatchCallUpdateFile",
            "apply_patch_create_file_operation": "ApplyPatchCreateFileOperation",
            "apply_patch_delete_file_operation": "ApplyPatchDeleteFileOperation",
            "apply_patch_tool": "ApplyPatchTool",
            "apply_patch_update_file_operation": "ApplyPatchUpdateFileOperation",
            "approximate_location": "ApproximateLocation",
            "assistant": "Assistant AssistantToolResources AssistantToolResourcesCodeInterpreter AssistantToolResourcesFileSearch",
            "assistant_code_interpreter_tool": "AssistantCodeInterpreterTool",
            "assistant_deleted": "AssistantDeleted",
            "assistant_file_search_tool": "AssistantFileSearchTool AssistantFileSearchToolFileSearch",
            "assistant_function_tool": "AssistantFunctionTool",
            "assistant_list": "AssistantList",
            "assistant_model": "AssistantModel",
            "assistant_response_format_option": "AssistantResponseFormatOption",
            "assistant_stream_event": "AssistantStreamEvent",
            "assistant_tool_choice": "AssistantToolChoice AssistantToolChoiceFunction",
            "assistant_tool_choice_option": "AssistantToolChoiceOption",
            "attachment_file_search_tool": "AttachmentFileSearchTool",
            "audio_response_format": "AudioResponseFormat",
            "audit_log": "AuditLog AuditLogApiKeyCreated AuditLogApiKeyCreatedData AuditLogApiKeyDeleted AuditLogApiKeyUpdated AuditLogCertificateCreated AuditLogCertificateDeleted AuditLogCertificateUpdated AuditLogCertificatesActivated AuditLogChangesRequested AuditLogCheckpointPermissionCreated AuditLogCheckpointPermissionCreatedData AuditLogCheckpointPermissionDeleted AuditLogConfig AuditLogExternalKeyRegistered AuditLogExternalKeyRemoved AuditLogGroupCreated AuditLogGroupCreatedData AuditLogGroupDeleted AuditLogGroupUpdated AuditLogGroupUpdatedChangesRequested AuditLogInviteAccepted AuditLogInviteSent AuditLogInviteSentData AuditLogIpAllowlistConfigActivated AuditLogIpAllowlistCreated AuditLogIpAllowlistDeleted AuditLogIpAllowlistUpdated AuditLogLoginFailed AuditLogOrganizationUpdated AuditLogOrganizationUpdatedChangesRequested AuditLogProject AuditLogProjectArchived AuditLogProjectCreated AuditLogProjectCreatedData AuditLogProjectUpdated AuditLogProjectUpdatedChangesRequested AuditLogRateLimitDeleted AuditLogRateLimitUpdated AuditLogRateLimitUpdatedChangesRequested AuditLogRoleAssignmentCreated AuditLogRoleBoundToResource AuditLogRoleCreated AuditLogRoleDeleted AuditLogRoleUpdated AuditLogRoleUpdatedChangesRequested AuditLogScimEnabled AuditLogServiceAccountCreated AuditLogServiceAccountCreatedData AuditLogServiceAccountDeleted AuditLogServiceAccountUpdated AuditLogServiceAccountUpdatedChangesRequested AuditLogUserAdded AuditLogUserAddedData AuditLogUserDeleted AuditLogUserUpdated AuditLogWorkloadIdentityProviderCreated AuditLogWorkloadIdentityProviderDeleted AuditLogWorkloadIdentityProviderMappingCreated AuditLogWorkloadIdentityProviderMappingDeleted AuditLogWorkloadIdentityProviderMappingUpdated AuditLogWorkloadIdentityProviderUpdated",
            "audit_log_actor": "AuditLogActor",
            "audit_log_actor_api_key": "AuditLogActorAPIKey",
            "audit_log_actor_service_account": "AuditLogActorServiceAccount",
            "audit_log_actor_session": "AuditLogActorSession",
            "audit_log_actor_user": "AuditLogActorUser",
            "audit_log_event_type": "AuditLogEventType",
            "audit_log_list": "AuditLogList",
            "auto_file_chunking_strategy": "AutoFileChunkingStrategy",
            "batch": "Batch BatchErrors BatchUsage BatchUsageInputTokensDetails BatchUsageOutputTokensDetails",
            "batch_cancelled_webhook_event": "BatchCancelledWebhookEvent BatchCancelledWebhookEventData",
            "batch_completed_webhook_event": "BatchCompletedWebhookEvent BatchCompletedWebhookEventData",
            "batch_error": "BatchError",
            "batch_expired_webhook_event": "BatchExpiredWebhookEvent BatchExpiredWebhookEventData",
            "batch_failed_webhook_event": "BatchFailedWebhookEvent BatchFailedWebhookEventData",
            "batch_list": "BatchList",
            "batch_output_expiration_after": "BatchOutputExpirationAfter",
            "batch_request_counts": "BatchRequestCounts",
            "callable_tool_allowed_caller": "CallableToolAllowedCaller",
            "certificate": "Certificate CertificateDetails",
            "certificate_activation": "CertificateActivation",
            "certificate_deactivation": "CertificateDeactivation",
            "certificate_deleted": "CertificateDeleted",
            "chat_completion": "ChatCompletion ChatCompletionChoice ChatCompletionChoiceLogprobs",
            "chat_completion_allowed_tool_choice": "ChatCompletionAllowedToolChoice",
            "chat_completion_allowed_tools": "ChatCompletionAllowedTools",
            "chat_completion_assistant_content_part": "ChatCompletionAssistantContentPart",
            "chat_completion_assistant_message": "ChatCompletionAssistantMessage ChatCompletionAssistantMessageAudio ChatCompletionAssistantMessageFunctionCall",
            "chat_completion_chunk": "ChatCompletionChunk ChatCompletionChunkChoice ChatCompletionChunkChoiceLogprobs",
            "chat_completion_chunk_delta": "ChatCompletionChunkDelta ChatCompletionChunkDeltaFunctionCall",
            "chat_completion_content_part": "ChatCompletionContentPart",
            "chat_completion_content_part_file": "ChatCompletionContentPartFile ChatCompletionContentPartFileFile",
            "chat_completion_content_part_image": "ChatCompletionContentPartImage ChatCompletionContentPartImageUrl",
            "chat_completion_content_part_input_audio": "ChatCompletionContentPartInputAudio ChatCompletionContentPartInputAudioInputAudio",
            "chat_completion_content_part_refusal": "ChatCompletionContentPartRefusal",
            "chat_completion_content_part_text": "ChatCompletionContentPartText",
            "chat_completion_custom_tool": "ChatCompletionCustomTool ChatCompletionCustomToolCustom ChatCompletionCustomToolGrammar ChatCompletionCustomToolGrammarGrammar ChatCompletionCustomToolText",
            "chat_completion_deleted": "ChatCompletionDeleted",
            "chat_completion_developer_message": "ChatCompletionDeveloperMessage",
            "chat_completion_function": "ChatCompletionFunction",
            "chat_completion_function_call_option": "ChatCompletionFunctionCallOption",
            "chat_completion_function_message": "ChatCompletionFunctionMessage",
            "chat_completion_function_tool": "ChatCompletionFunctionTool",
            "chat_completion_list": "ChatCompletionList",
            "chat_completion_message": "ChatCompletionMessage ChatCompletionMessageAnnotation ChatCompletionMessageAnnotationUrlCitation ChatCompletionMessageAudio ChatCompletionMessageFunctionCall",
            "chat_completion_message_custom_tool_call": "ChatCompletionMessageCustomToolCall ChatCompletionMessageCustomToolCallCustom",
            "chat_completion_message_function_tool_call": "ChatCompletionMessageFunctionToolCall ChatCompletionMessageFunctionToolCallFunction",
            "chat_completion_message_list": "ChatCompletionMessageList",
            "chat_completion_message_param": "ChatCompletionMessageParam",
            "chat_completion_message_tool_call_chunk": "ChatCompletionMessageToolCallChunk ChatCompletionMessageToolCallChunkFunction",
            "chat_completion_message_tool_calls": "ChatCompletionMessageToolCalls",
            "chat_completion_moderation": "ChatCompletionModeration",
            "chat_completion_moderation_error": "ChatCompletionModerationError",
            "chat_completion_moderation_results": "ChatCompletionModerationResults",
            "chat_completion_named_tool_choice": "ChatCompletionNamedToolChoice ChatCompletionNamedToolChoiceFunction",
            "chat_completion_named_tool_choice_custom": "ChatCompletionNamedToolChoiceCustom ChatCompletionNamedToolChoiceCustomCustom",
            "chat_completion_prediction_content": "ChatCompletionPredictionContent",
            "chat_completion_store_message": "ChatCompletionStoreMessage",
            "chat_completion_stream_options": "ChatCompletionStreamOptions",
            "chat_completion_system_message": "ChatCompletionSystemMessage",
            "chat_completion_token_logprob": "ChatCompletionTokenLogprob ChatCompletionTokenLogprobTopLogprob",
            "chat_completion_tool_choice_option": "ChatCompletionToolChoiceOption",
            "chat_completion_tool_message": "ChatCompletionToolMessage",
            "chat_completion_user_message": "ChatCompletionUserMessage",
            "chat_model": "ChatModel",
            "checkpoint_permission": "CheckpointPermission",
            "checkpoint_permission_deleted": "CheckpointPermissionDeleted",
            "checkpoint_permission_list": "CheckpointPermissionList",
            "click_button_type": "ClickButtonType",
            "code_interpreter_container_auto": "CodeInterpreterContainerAuto",
            "code_interpreter_logs": "CodeInterpreterLogs",
            "code_interpreter_logs_delta": "CodeInterpreterLogsDelta",
            "code_interpreter_output_image": "CodeInterpreterOutputImage CodeInterpreterOutputImageImage",
            "code_interpreter_output_image_delta": "CodeInterpreterOutputImageDelta CodeInterpreterOutputImageDeltaImage",
            "code_interpreter_tool": "CodeInterpreterTool",
            "code_interpreter_tool_call": "CodeInterpreterToolCall CodeInterpreterToolCallCodeInterpreter",
            "code_interpreter_tool_call_delta": "CodeInterpreterToolCallDelta CodeInterpreterToolCallDeltaCodeInterpreter",
            "compact_response_request": "CompactResponseRequest",
            "compacted_item": "CompactedItem",
            "compacted_response": "CompactedResponse",
            "compaction_model": "CompactionModel",
            "compaction_service_tier": "CompactionServiceTier",
            "compaction_trigger_item": "CompactionTriggerItem",
            "comparison_filter": "ComparisonFilter",
            "complete_upload_request": "CompleteUploadRequest",
            "completion": "Completion CompletionChoice CompletionChoiceLogprobs",
            "completion_usage": "CompletionUsage CompletionUsageCompletionTokensDetails CompletionUsagePromptTokensDetails",
            "compound_filter": "CompoundFilter",
            "computer_action": "ComputerAction",
            "computer_action_click": "ComputerActionClick",
            "computer_action_double_click": "ComputerActionDoubleClick",
            "computer_action_drag": "ComputerActionDrag",
            "computer_action_keypress": "ComputerActionKeypress",
            "computer_action_list": "ComputerActionList",
            "computer_action_move": "ComputerActionMove",
            "computer_action_point": "ComputerActionPoint",
            "computer_action_screenshot": "ComputerActionScreenshot",
            "computer_action_scroll": "ComputerActionScroll",
            "computer_action_type": "ComputerActionType",
            "computer_action_wait": "ComputerActionWait",
            "computer_call_output": "ComputerCallOutput",
            "computer_call_output_status": "ComputerCallOutputStatus",
            "computer_call_safety_check": "ComputerCallSafetyCheck",
            "computer_environment": "ComputerEnvironment",
            "computer_screenshot_content": "ComputerScreenshotContent",
            "computer_tool": "ComputerTool",
            "computer_use_preview_tool": "ComputerUsePreviewTool",
            "container_auto": "ContainerAuto",
            "container_file_citation": "ContainerFileCitation",
            "container_memory_limit": "ContainerMemoryLimit",
            "container_network_policy_allowlist": "ContainerNetworkPolicyAllowlist",
            "container_network_policy_disabled": "ContainerNetworkPolicyDisabled",
            "container_network_policy_domain_secret": "ContainerNetworkPolicyDomainSecret",
            "container_reference": "ContainerReference",
            "context_management": "ContextManagement",
            "conversation_message": "ConversationMessage",
            "conversation_reference": "ConversationReference",
            "costs_result": "CostsResult CostsResultAmount",
            "count_input_tokens_request": "CountInputTokensRequest",
            "create_admin_api_key_request": "CreateAdminAPIKeyRequest",
            "create_assistant_request": "CreateAssistantRequest CreateAssistantRequestAuto CreateAssistantRequestCodeInterpreter CreateAssistantRequestFileSearch CreateAssistantRequestStatic CreateAssistantRequestStaticStatic CreateAssistantRequestToolResources CreateAssistantRequestVectorStore",
            "create_batch_request": "CreateBatchRequest",
            "create_chat_completion_request": "CreateChatCompletionRequest CreateChatCompletionRequestAudio CreateChatCompletionRequestUserLocation CreateChatCompletionRequestWebSearchOptions",
            "create_checkpoint_permission_request": "CreateCheckpointPermissionRequest",
            "create_completion_request": "CreateCompletionRequest",
            "create_embedding_request": "CreateEmbeddingRequest",
            "create_embedding_response": "CreateEmbeddingResponse CreateEmbeddingResponseUsage",
            "create_eval_completions_run_data_source": "CreateEvalCompletionsRunDataSource CreateEvalCompletionsRunDataSourceItemReference CreateEvalCompletionsRunDataSourceSamplingParams CreateEvalCompletionsRunDataSourceTemplate",
            "create_eval_custom_data_source_config": "CreateEvalCustomDataSourceConfig",
            "create_eval_item": "CreateEvalItem",
            "create_eval_jsonl_run_data_source": "CreateEvalJSONLRunDataSource",
            "create_eval_label_model_grader": "CreateEvalLabelModelGrader",
            "create_eval_logs_data_source_config": "CreateEvalLogsDataSourceConfig",
            "create_eval_request": "CreateEvalRequest",
            "create_eval_responses_run_data_source": "CreateEvalResponsesRunDataSource CreateEvalResponsesRunDataSourceItemReference CreateEvalResponsesRunDataSourceSamplingParams CreateEvalResponsesRunDataSourceTemplate CreateEvalResponsesRunDataSourceText",
            "create_eval_run_request": "CreateEvalRunRequest",
            "create_eval_stored_completions_data_source_config": "CreateEvalStoredCompletionsDataSourceConfig",
            "create_file_request": "CreateFileRequest",
            "create_fine_tuning_job_request": "CreateFineTuningJobRequest CreateFineTuningJobRequestHyperparameters CreateFineTuningJobRequestIntegration CreateFineTuningJobRequestWandb",
            "create_image_edit_json_request": "CreateImageEditJSONRequest",
            "create_image_edit_request": "CreateImageEditRequest",
            "create_image_request": "CreateImageRequest",
            "create_image_variation_request": "CreateImageVariationRequest",
            "create_invite_request": "CreateInviteRequest CreateInviteRequestProject",
            "create_message_request": "CreateMessageRequest CreateMessageRequestAttachment",
            "create_model_response_properties": "CreateModelResponseProperties",
            "create_moderation_request": "CreateModerationRequest",
            "create_project_request": "CreateProjectRequest",
            "create_project_service_account_request": "CreateProjectServiceAccountRequest",
            "create_project_user_request": "CreateProjectUserRequest",
            "create_response_request": "CreateResponseRequest",
            "create_run_request": "CreateRunRequest",
            "create_speech_request": "CreateSpeechRequest",
            "create_thread_and_run_request": "CreateThreadAndRunRequest CreateThreadAndRunRequestCodeInterpreter CreateThreadAndRunRequestFileSearch CreateThreadAndRunRequestToolResources",
            "create_thread_request": "CreateThreadRequest CreateThreadRequestAuto CreateThreadRequestCodeInterpreter CreateThreadRequestFileSearch CreateThreadRequestStatic CreateThreadRequestStaticStatic CreateThreadRequestToolResources CreateThreadRequestVectorStore",
            "create_transcription_request": "CreateTranscriptionRequest",
            "create_translation_request": "CreateTranslationRequest",
            "create_upload_request": "CreateUploadRequest",
            "create_vector_store_file_batch_request": "CreateVectorStoreFileBatchRequest",
            "create_vector_store_file_request": "CreateVectorStoreFileRequest",
            "create_vector_store_request": "CreateVectorStoreRequest",
            "custom_tool": "CustomTool",
            "custom_tool_grammar_format": "CustomToolGrammarFormat",
            "custom_tool_text_format": "CustomToolTextFormat",
            "delete_admin_api_key_response": "DeleteAdminAPIKeyResponse",
            "delete_eval_response": "DeleteEvalResponse",
            "delete_eval_run_response": "DeleteEvalRunResponse",
            "direct_tool_call_caller": "DirectToolCallCaller",
            "done_event": "DoneEvent",
            "dpo_hyperparameters": "DPOHyperparameters",
            "dpo_method": "DPOMethod",
            "easy_input_message": "EasyInputMessage",
            "embedding": "Embedding",
            "empty_object": "EmptyObject",
            "error_event": "ErrorEvent",
            "error_object": "ErrorObject",
            "error_response": "ErrorResponse",
            "eval": "Eval",
            "eval_api_error": "EvalAPIError",
            "eval_custom_data_source_config": "EvalCustomDataSourceConfig",
            "eval_input_image": "EvalInputImage",
            "eval_item": "EvalItem",
            "eval_item_content": "EvalItemContent",
            "eval_item_content_array": "EvalItemContentArray",
            "eval_item_content_item": "EvalItemContentItem",
            "eval_item_content_output_text": "EvalItemContentOutputText",
            "eval_item_content_text": "EvalItemContentText",
            "eval_jsonl_file_content_source": "EvalJSONLFileContentSource EvalJSONLFileContentSourceContent",
            "eval_jsonl_file_id_source": "EvalJSONLFileIDSource",
            "eval_list": "EvalList",
            "eval_logs_data_source_config": "EvalLogsDataSourceConfig",
            "eval_python_grader": "EvalPythonGrader",
            "eval_responses_source": "EvalResponsesSource",
            "eval_run": "EvalRun EvalRunPerModelUsage EvalRunPerTestingCriteriaResult EvalRunResultCounts",
            "eval_run_canceled_webhook_event": "EvalRunCanceledWebhookEvent EvalRunCanceledWebhookEventData",
            "eval_run_failed_webhook_event": "EvalRunFailedWebhookEvent EvalRunFailedWebhookEventData",
            "eval_run_list": "EvalRunList",
            "eval_run_output_item": "EvalRunOutputItem EvalRunOutputItemSample EvalRunOutputItemSampleInput EvalRunOutputItemSampleOutput EvalRunOutputItemSampleUsage",
            "eval_run_output_item_list": "EvalRunOutputItemList",
            "eval_run_output_item_result": "EvalRunOutputItemResult",
            "eval_run_succeeded_webhook_event": "EvalRunSucceededWebhookEvent EvalRunSucceededWebhookEventData",
            "eval_score_model_grader": "EvalScoreModelGrader",
            "eval_stored_completions_data_source_config": "EvalStoredCompletionsDataSourceConfig",
            "eval_stored_completions_source": "EvalStoredCompletionsSource",
            "eval_text_similarity_grader": "EvalTextSimilarityGrader",
            "file_chunking_strategy": "FileChunkingStrategy",
            "file_citation": "FileCitation",
            "file_citation_annotation": "FileCitationAnnotation FileCitationAnnotationFileCitation",
            "file_citation_delta_annotation": "FileCitationDeltaAnnotation FileCitationDeltaAnnotationFileCitation",
            "file_deleted": "FileDeleted",
            "file_expiration_after": "FileExpirationAfter",
            "file_input_detail": "FileInputDetail",
            "file_list": "FileList",
            "file_object": "FileObject",
            "file_path": "FilePath",
            "file_path_annotation": "FilePathAnnotation FilePathAnnotationFilePath",
            "file_path_delta_annotation": "FilePathDeltaAnnotation FilePathDeltaAnnotationFilePath",
            "file_search_filters": "FileSearchFilters",
            "file_search_ranker": "FileSearchRanker",
            "file_search_ranking_options": "FileSearchRankingOptions",
            "file_search_tool": "FileSearchTool",
            "file_search_tool_call": "FileSearchToolCall FileSearchToolCallFileSearch",
            "file_search_tool_call_delta": "FileSearchToolCallDelta",
            "file_search_tool_call_ranking_options": "FileSearchToolCallRankingOptions",
            "file_search_tool_call_result": "FileSearchToolCallResult FileSearchToolCallResultContent",
            "file_search_tool_ranker": "FileSearchToolRanker",
            "file_search_tool_ranking_options": "FileSearchToolRankingOptions",
            "fine_tuning_job": "FineTuningJob FineTuningJobError FineTuningJobHyperparameters",
            "fine_tuning_job_cancelled_webhook_event": "FineTuningJobCancelledWebhookEvent FineTuningJobCancelledWebhookEventData",
            "fine_tuning_job_checkpoint": "FineTuningJobCheckpoint FineTuningJobCheckpointMetrics",
            "fine_tuning_job_checkpoint_list": "FineTuningJobCheckpointList",
            "fine_tuning_job_event": "FineTuningJobEvent",
            "fine_tuning_job_event_list": "FineTuningJobEventList",
            "fine_tuning_job_failed_webhook_event": "FineTuningJobFailedWebhookEvent FineTuningJobFailedWebhookEventData",
            "fine_tuning_job_list": "FineTuningJobList",
            "fine_tuning_job_succeeded_webhook_event": "FineTuningJobSucceededWebhookEvent FineTuningJobSucceededWebhookEventData",
            "fine_tuning_job_wandb_integration_object": "FineTuningJobWandbIntegrationObject FineTuningJobWandbIntegrationObjectWandb",
            "fine_tuning_method": "FineTuningMethod",
            "function_call_output": "FunctionCallOutput",
            "function_definition": "FunctionDefinition",
            "function_parameters": "FunctionParameters",
            "function_shell_tool": "FunctionShellTool",
            "function_tool": "FunctionTool",
            "function_tool_call": "FunctionToolCall FunctionToolCallFunction",
            "function_tool_call_delta": "FunctionToolCallDelta FunctionToolCallDeltaFunction",
            "grader": "Grader",
            "grammar_syntax": "GrammarSyntax",
            "hybrid_search_options": "HybridSearchOptions",
            "image": "Image",
            "image_detail": "ImageDetail",
            "image_edit_completed_event": "ImageEditCompletedEvent",
            "image_edit_partial_image_event": "ImageEditPartialImageEvent",
            "image_edit_stream_event": "ImageEditStreamEvent",
            "image_event_usage": "ImageEventUsage ImageEventUsageInputTokensDetails",
            "image_file_content_block": "ImageFileContentBlock ImageFileContentBlockImageFile",
            "image_file_delta_block": "ImageFileDeltaBlock ImageFileDeltaBlockImageFile",
            "image_gen_completed_event": "ImageGenCompletedEvent",
            "image_gen_input_usage_details": "ImageGenInputUsageDetails",
            "image_gen_output_tokens_details": "ImageGenOutputTokensDetails",
            "image_gen_partial_image_event": "ImageGenPartialImageEvent",
            "image_gen_stream_event": "ImageGenStreamEvent",
            "image_gen_usage": "ImageGenUsage",
            "image_generation_action": "ImageGenerationAction",
            "image_generation_call": "ImageGenerationCall",
            "image_generation_tool": "ImageGenerationTool ImageGenerationToolInputImageMask",
            "image_input_reference": "ImageInputReference",
            "image_url_content_block": "ImageURLContentBlock ImageURLContentBlockImageUrl",
            "image_url_delta_block": "ImageURLDeltaBlock ImageURLDeltaBlockImageUrl",
            "images_response": "ImagesResponse",
            "inline_moderation": "InlineModeration",
            "inline_moderation_policy": "InlineModerationPolicy",
            "inline_moderation_rule": "InlineModerationRule",
            "inline_skill": "InlineSkill",
            "inline_skill_source": "InlineSkillSource",
            "input_fidelity": "InputFidelity",
            "input_token_count": "InputTokenCount",
            "invite": "Invite InviteProject",
            "invite_deleted": "InviteDeleted",
            "invite_list": "InviteList",
            "item": "Item",
            "item_reference": "ItemReference",
            "item_status": "ItemStatus",
            "json_schema": "JSONSchema",
            "label_model_grader": "LabelModelGrader",
            "list_audit_logs_effective_at": "ListAuditLogsEffectiveAt",
            "live_call_incoming_webhook_event": "LiveCallIncomingWebhookEvent LiveCallIncomingWebhookEventData LiveCallIncomingWebhookEventSipHeader",
            "local_environment": "LocalEnvironment",
            "local_shell_call": "LocalShellCall",
            "local_shell_call_action": "LocalShellCallAction",
            "local_shell_call_output": "LocalShellCallOutput",
            "local_shell_tool": "LocalShellTool",
            "local_skill": "LocalSkill",
            "mcp_approval_request": "MCPApprovalRequest",
            "mcp_approval_response": "MCPApprovalResponse",
            "mcp_approval_response_item": "MCPApprovalResponseItem",
            "mcp_call": "MCPCall",
            "mcp_call_error": "MCPCallError",
            "mcp_call_status": "MCPCallStatus",
            "mcp_list_tools": "MCPListTools",
            "mcp_list_tools_tool": "MCPListToolsTool",
            "mcp_protocol_error": "MCPProtocolError",
            "mcp_tool": "MCPTool MCPToolRequireApproval",
            "mcp_tool_execution_error": "MCPToolExecutionError",
            "mcp_tool_filter": "MCPToolFilter",
            "mcphttp_error": "MCPHTTPError",
            "message": "Message MessageAttachment MessageIncompleteDetails",
            "message_creation_step_details": "MessageCreationStepDetails MessageCreationStepDetailsMessageCreation",
            "message_deleted": "MessageDeleted",
            "message_delta_event": "MessageDeltaEvent MessageDeltaEventDelta",
            "message_list": "MessageList",
            "message_phase": "MessagePhase",
            "message_role": "MessageRole",
            "metadata": "Metadata",
            "model": "Model",
            "model_deleted": "ModelDeleted",
            "model_list": "ModelList",
            "model_response_properties": "ModelResponseProperties",
            "moderation": "Moderation ModerationCategories ModerationCategoryAppliedInputTypes ModerationCategoryScores",
            "moderation_create_response": "ModerationCreateResponse",
            "moderation_error_body": "ModerationErrorBody",
            "moderation_image_url_input": "ModerationImageURLInput ModerationImageURLInputImageUrl",
            "moderation_input_type": "ModerationInputType",
            "moderation_mode": "ModerationMode",
            "moderation_result_body": "ModerationResultBody",
            "moderation_text_input": "ModerationTextInput",
            "multi_grader": "MultiGrader",
            "namespace_function_tool": "NamespaceFunctionTool",
            "namespace_tool": "NamespaceTool",
            "organization_certificate": "OrganizationCertificate OrganizationCertificateDetails",
            "organization_certificate_list": "OrganizationCertificateList",
            "organization_user": "OrganizationUser OrganizationUserProjects OrganizationUserProjectsData OrganizationUserUser",
            "organization_user_deleted": "OrganizationUserDeleted",
            "organization_user_list": "OrganizationUserList",
            "other_file_chunking_strategy_object": "OtherFileChunkingStrategyObject",
            "parallel_tool_calls": "ParallelToolCalls",
            "partial_images": "PartialImages",
            "personality": "Personality",
            "program": "Program",
            "program_input": "ProgramInput",
            "program_output": "ProgramOutput",
            "program_output_input": "ProgramOutputInput",
            "program_output_status": "ProgramOutputStatus",
            "program_tool_call_caller": "ProgramToolCallCaller",
            "program_tool_call_caller_input": "ProgramToolCallCallerInput",
            "programmatic_tool_calling_tool": "ProgrammaticToolCallingTool",
            "project": "Project",
            "project_api_key": "ProjectAPIKey ProjectAPIKeyOwner",
            "project_api_key_deleted": "ProjectAPIKeyDeleted",
            "project_api_key_list": "ProjectAPIKeyList",
            "project_api_key_owner_service_account": "ProjectAPIKeyOwnerServiceAccount",
            "project_api_key_owner_user": "ProjectAPIKeyOwnerUser",
            "project_certificate": "ProjectCertificate ProjectCertificateDetails",
            "project_certificate_activation": "ProjectCertificateActivation",
            "project_certificate_deactivation": "ProjectCertificateDeactivation",
            "project_certificate_list": "ProjectCertificateList",
            "project_list": "ProjectList",
            "project_rate_limit": "ProjectRateLimit",
            "project_rate_limit_list": "ProjectRateLimitList",
            "project_residency": "ProjectResidency",
            "project_service_account": "ProjectServiceAccount",
            "project_service_account_api_key": "ProjectServiceAccountAPIKey",
            "project_service_account_create_response": "ProjectServiceAccountCreateResponse",
            "project_service_account_deleted": "ProjectServiceAccountDeleted",
            "project_service_account_list": "ProjectServiceAccountList",
            "project_user": "ProjectUser",
            "project_user_deleted": "ProjectUserDeleted",
            "project_user_list": "ProjectUserList",
            "prompt_cache_breakpoint": "PromptCacheBreakpoint",
            "prompt_cache_mode": "PromptCacheMode",
            "prompt_cache_options": "PromptCacheOptions",
            "prompt_cache_retention": "PromptCacheRetention",
            "prompt_cache_ttl": "PromptCacheTTL",
            "python_grader": "PythonGrader",
            "realtime_call_incoming_webhook_event": "RealtimeCallIncomingWebhookEvent RealtimeCallIncomingWebhookEventData RealtimeCallIncomingWebhookEventSipHeader",
            "reasoning": "Reasoning",
            "reasoning_effort": "ReasoningEffort",
            "reasoning_mode": "ReasoningMode",
            "reasoning_text_content": "ReasoningTextContent",
            "refusal_content_block": "RefusalContentBlock",
            "refusal_delta_block": "RefusalDeltaBlock",
            "reinforcement_hyperparameters": "ReinforcementHyperparameters",
            "reinforcement_method": "ReinforcementMethod",
            "required_action_function_tool_call": "RequiredActionFunctionToolCall RequiredActionFunctionToolCallFunction",
            "response": "Response ResponseIncompleteDetails",
            "response_annotation": "ResponseAnnotation",
            "response_apply_patch_tool_call": "ResponseApplyPatchToolCall",
            "response_apply_patch_tool_call_output": "ResponseApplyPatchToolCallOutput",
            "response_audio_delta_event": "ResponseAudioDeltaEvent",
            "response_audio_done_event": "ResponseAudioDoneEvent",
            "response_audio_transcript_delta_event": "ResponseAudioTranscriptDeltaEvent",
            "response_audio_transcript_done_event": "ResponseAudioTranscriptDoneEvent",
            "response_cancelled_webhook_event": "ResponseCancelledWebhookEvent ResponseCancelledWebhookEventData",
            "response_code_interpreter_call_code_delta_event": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response_code_interpreter_call_code_done_event": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response_code_interpreter_call_completed_event": "ResponseCodeInterpreterCallCompletedEvent",
            "response_code_interpreter_call_in_progress_event": "ResponseCodeInterpreterCallInProgressEvent",
            "response_code_interpreter_call_interpreting_event": "ResponseCodeInterpreterCallInterpretingEvent",
            "response_code_interpreter_output_image": "ResponseCodeInterpreterOutputImage",
            "response_code_interpreter_output_logs": "ResponseCodeInterpreterOutputLogs",
            "response_code_interpreter_tool_call": "ResponseCodeInterpreterToolCall",
            "response_compaction_item": "ResponseCompactionItem",
            "response_compaction_item_input": "ResponseCompactionItemInput",
            "response_completed_event": "ResponseCompletedEvent",
            "response_completed_webhook_event": "ResponseCompletedWebhookEvent ResponseCompletedWebhookEventData",
            "response_computer_tool_call": "ResponseComputerToolCall",
            "response_computer_tool_call_output_item": "ResponseComputerToolCallOutputItem",
            "response_computer_tool_call_output_screenshot": "ResponseComputerToolCallOutputScreenshot",
            "response_content_part_added_event": "ResponseContentPartAddedEvent",
            "response_content_part_done_event": "ResponseContentPartDoneEvent",
            "response_conversation": "ResponseConversation",
            "response_created_event": "ResponseCreatedEvent",
            "response_custom_tool_call": "ResponseCustomToolCall",
            "response_custom_tool_call_input_delta_event": "ResponseCustomToolCallInputDeltaEvent",
            "response_custom_tool_call_input_done_event": "ResponseCustomToolCallInputDoneEvent",
            "response_custom_tool_call_item": "ResponseCustomToolCallItem",
            "response_custom_tool_call_output": "ResponseCustomToolCallOutput",
            "response_custom_tool_call_output_item": "ResponseCustomToolCallOutputItem",
            "response_error": "ResponseError",
            "response_error_code": "ResponseErrorCode",
            "response_error_event": "ResponseErrorEvent",
            "response_failed_event": "ResponseFailedEvent",
            "response_failed_webhook_event": "ResponseFailedWebhookEvent ResponseFailedWebhookEventData",
            "response_file_search_call_completed_event": "ResponseFileSearchCallCompletedEvent",
            "response_file_search_call_in_progress_event": "ResponseFileSearchCallInProgressEvent",
            "response_file_search_call_searching_event": "ResponseFileSearchCallSearchingEvent",
            "response_file_search_tool_call": "ResponseFileSearchToolCall ResponseFileSearchToolCallResult",
            "response_format_json_object": "ResponseFormatJSONObject",
            "response_format_json_schema": "ResponseFormatJSONSchema ResponseFormatJSONSchemaJsonSchema",
            "response_format_text": "ResponseFormatText",
            "response_format_text_config": "ResponseFormatTextConfig",
            "response_format_text_json_schema_config": "ResponseFormatTextJSONSchemaConfig",
            "response_function_call_arguments_delta_event": "ResponseFunctionCallArgumentsDeltaEvent",
            "response_function_call_arguments_done_event": "ResponseFunctionCallArgumentsDoneEvent",
            "response_function_shell_action": "ResponseFunctionShellAction",
            "response_function_shell_call_output_content": "ResponseFunctionShellCallOutputContent",
            "response_function_shell_tool_call": "ResponseFunctionShellToolCall",
            "response_function_shell_tool_call_output": "ResponseFunctionShellToolCallOutput",
            "response_function_tool_call": "ResponseFunctionToolCall",
            "response_function_tool_call_item": "ResponseFunctionToolCallItem",
            "response_function_tool_call_output": "ResponseFunctionToolCallOutput",
            "response_function_tool_call_output_item": "ResponseFunctionToolCallOutputItem",
            "response_function_web_search": "ResponseFunctionWebSearch",
            "response_image_gen_call_completed_event": "ResponseImageGenCallCompletedEvent",
            "response_image_gen_call_generating_event": "ResponseImageGenCallGeneratingEvent",
            "response_image_gen_call_in_progress_event": "ResponseImageGenCallInProgressEvent",
            "response_image_gen_call_partial_image_event": "ResponseImageGenCallPartialImageEvent",
            "response_in_progress_event": "ResponseInProgressEvent",
            "response_includable": "ResponseIncludable",
            "response_incomplete_event": "ResponseIncompleteEvent",
            "response_incomplete_webhook_event": "ResponseIncompleteWebhookEvent ResponseIncompleteWebhookEventData",
            "response_input": "ResponseInput",
            "response_input_audio": "ResponseInputAudio ResponseInputAudioInputAudio",
            "response_input_content": "ResponseInputContent",
            "response_input_file": "ResponseInputFile",
            "response_input_file_content": "ResponseInputFileContent",
            "response_input_image": "ResponseInputImage",
            "response_input_image_content": "ResponseInputImageContent",
            "response_input_item": "ResponseInputItem",
            "response_input_message": "ResponseInputMessage",
            "response_input_message_content_list": "ResponseInputMessageContentList",
            "response_input_message_item": "ResponseInputMessageItem",
            "response_input_text": "ResponseInputText",
            "response_input_text_content": "ResponseInputTextContent",
            "response_item": "ResponseItem",
            "response_item_list": "ResponseItemList",
            "response_local_environment": "ResponseLocalEnvironment",
            "response_mcp_call_arguments_delta_event": "ResponseMCPCallArgumentsDeltaEvent",
            "response_mcp_call_arguments_done_event": "ResponseMCPCallArgumentsDoneEvent",
            "response_mcp_call_completed_event": "ResponseMCPCallCompletedEvent",
            "response_mcp_call_failed_event": "ResponseMCPCallFailedEvent",
            "response_mcp_call_in_progress_event": "ResponseMCPCallInProgressEvent",
            "response_mcp_list_tools_completed_event": "ResponseMCPListToolsCompletedEvent",
            "response_mcp_list_tools_failed_event": "ResponseMCPListToolsFailedEvent",
            "response_mcp_list_tools_in_progress_event": "ResponseMCPListToolsInProgressEvent",
            "response_modalities": "ResponseModalities",
            "response_moderation": "ResponseModeration",
            "response_output_content": "ResponseOutputContent",
            "response_output_item": "ResponseOutputItem",
            "response_output_item_added_event": "ResponseOutputItemAddedEvent",
            "response_output_item_done_event": "ResponseOutputItemDoneEvent",
            "response_output_message": "ResponseOutputMessage",
            "response_output_message_content": "ResponseOutputMessageContent",
            "response_output_refusal": "ResponseOutputRefusal",
            "response_output_text": "ResponseOutputText",
            "response_output_text_annotation_added_event": "ResponseOutputTextAnnotationAddedEvent",
            "response_prompt": "ResponsePrompt",
            "response_prompt_variables": "ResponsePromptVariables",
            "response_properties": "ResponseProperties",
            "response_queued_event": "ResponseQueuedEvent",
            "response_reasoning_item": "ResponseReasoningItem",
            "response_reasoning_summary_part_added_event": "ResponseReasoningSummaryPartAddedEvent ResponseReasoningSummaryPartAddedEventPart",
            "response_reasoning_summary_part_done_event": "ResponseReasoningSummaryPartDoneEvent ResponseReasoningSummaryPartDoneEventPart",
            "response_reasoning_summary_text_delta_event": "ResponseReasoningSummaryTextDeltaEvent",
            "response_reasoning_summary_text_done_event": "ResponseReasoningSummaryTextDoneEvent",
            "response_reasoning_text_delta_event": "ResponseReasoningTextDeltaEvent",
            "response_reasoning_text_done_event": "ResponseReasoningTextDoneEvent",
            "response_refusal_delta_event": "ResponseRefusalDeltaEvent",
            "response_refusal_done_event": "ResponseRefusalDoneEvent",
            "response_service_tier": "ResponseServiceTier",
            "response_shell_call_command_added_event": "ResponseShellCallCommandAddedEvent",
            "response_shell_call_command_delta_event": "ResponseShellCallCommandDeltaEvent",
            "response_shell_call_command_done_event": "ResponseShellCallCommandDoneEvent",
            "response_shell_call_output_content_delta_event": "ResponseShellCallOutputContentDeltaEvent",
            "response_shell_call_output_content_done_event": "ResponseShellCallOutputContentDoneEvent",
            "response_stream_event": "ResponseStreamEvent",
            "response_stream_logprob": "ResponseStreamLogprob ResponseStreamLogprobTopLogprob",
            "response_stream_options": "ResponseStreamOptions",
            "response_text_config": "ResponseTextConfig",
            "response_text_content": "ResponseTextContent",
            "response_text_delta_event": "ResponseTextDeltaEvent",
            "response_text_done_event": "ResponseTextDoneEvent",
            "response_token_logprob": "ResponseTokenLogprob",
            "response_token_top_logprob": "ResponseTokenTopLogprob",
            "response_tool_search_call": "ResponseToolSearchCall",
            "response_tool_search_output_item": "ResponseToolSearchOutputItem",
            "response_truncation": "ResponseTruncation",
            "response_usage": "ResponseUsage ResponseUsageInputTokensDetails ResponseUsageOutputTokensDetails",
            "response_web_search_call_completed_event": "ResponseWebSearchCallCompletedEvent",
            "response_web_search_call_in_progress_event": "ResponseWebSearchCallInProgressEvent",
            "response_web_search_call_searching_event": "ResponseWebSearchCallSearchingEvent",
            "responses_model": "ResponsesModel",
            "run": "Run RunIncompleteDetails RunLastError RunRequiredAction RunRequiredActionSubmitToolOutputs",
            "run_grader_request": "RunGraderRequest",
            "run_grader_response": "RunGraderResponse RunGraderResponseMetadata RunGraderResponseMetadataErrors",
            "run_list": "RunList",
            "run_step": "RunStep RunStepLastError",
            "run_step_delta_event": "RunStepDeltaEvent RunStepDeltaEventDelta",
            "run_step_delta_message_delta": "RunStepDeltaMessageDelta RunStepDeltaMessageDeltaMessageCreation",
            "run_step_list": "RunStepList",
            "run_step_usage": "RunStepUsage",
            "run_usage": "RunUsage",
            "score_model_grader": "ScoreModelGrader ScoreModelGraderSamplingParams",
            "search_content_type": "SearchContentType",
            "search_context_size": "SearchContextSize",
            "service_tier": "ServiceTier",
            "shell_call": "ShellCall",
            "shell_call_action": "ShellCallAction",
            "shell_call_exit_outcome": "ShellCallExitOutcome",
            "shell_call_outcome": "ShellCallOutcome",
            "shell_call_output": "ShellCallOutput",
            "shell_call_output_content": "ShellCallOutputContent",
            "shell_call_output_delta": "ShellCallOutputDelta",
            "shell_call_timeout_outcome": "ShellCallTimeoutOutcome",
            "simple_input_message": "SimpleInputMessage",
            "skill_reference": "SkillReference",
            "speech_audio_delta_event": "SpeechAudioDeltaEvent",
            "speech_audio_done_event": "SpeechAudioDoneEvent SpeechAudioDoneEventUsage",
            "speech_stream_event": "SpeechStreamEvent",
            "static_file_chunking_strategy": "StaticFileChunkingStrategy",
            "static_file_chunking_strategy_object": "StaticFileChunkingStrategyObject",
            "stop_configuration": "StopConfiguration",
            "string_check_grader": "StringCheckGrader",
            "submit_tool_outputs_request": "SubmitToolOutputsRequest SubmitToolOutputsRequestToolOutput",
            "summary_text_content": "SummaryTextContent",
            "supervised_hyperparameters": "SupervisedHyperparameters",
            "supervised_method": "SupervisedMethod",
            "text_content_block": "TextContentBlock TextContentBlockText",
            "text_content_block_input": "TextContentBlockInput",
            "text_delta_block": "TextDeltaBlock TextDeltaBlockText",
            "text_similarity_grader": "TextSimilarityGrader",
            "thread": "Thread ThreadToolResources ThreadToolResourcesCodeInterpreter ThreadToolResourcesFileSearch",
            "thread_created": "ThreadCreated",
            "thread_deleted": "ThreadDeleted",
            "thread_message_completed": "ThreadMessageCompleted",
            "thread_message_created": "ThreadMessageCreated",
            "thread_message_delta": "ThreadMessageDelta",
            "thread_message_in_progress": "ThreadMessageInProgress",
            "thread_message_incomplete": "ThreadMessageIncomplete",
            "thread_run_cancelled": "ThreadRunCancelled",
            "thread_run_cancelling": "ThreadRunCancelling",
            "thread_run_completed": "ThreadRunCompleted",
            "thread_run_created": "ThreadRunCreated",
            "thread_run_expired": "ThreadRunExpired",
            "thread_run_failed": "ThreadRunFailed",
            "thread_run_in_progress": "ThreadRunInProgress",
            "thread_run_incomplete": "ThreadRunIncomplete",
            "thread_run_queued": "ThreadRunQueued",
            "thread_run_requires_action": "ThreadRunRequiresAction",
            "thread_run_step_cancelled": "ThreadRunStepCancelled",
            "thread_run_step_completed": "ThreadRunStepCompleted",
            "thread_run_step_created": "ThreadRunStepCreated",
            "thread_run_step_delta": "ThreadRunStepDelta",
            "thread_run_step_expired": "ThreadRunStepExpired",
            "thread_run_step_failed": "ThreadRunStepFailed",
            "thread_run_step_in_progress": "ThreadRunStepInProgress",
            "toggle_certificates_request": "ToggleCertificatesRequest",
            "tool": "Tool",
            "tool_call_caller": "ToolCallCaller",
            "tool_call_caller_input": "ToolCallCallerInput",
            "tool_call_delta_object": "ToolCallDeltaObject",
            "tool_call_output_content": "ToolCallOutputContent",
            "tool_calls_step_details": "ToolCallsStepDetails",
            "tool_choice": "ToolChoice",
            "tool_choice_allowed": "ToolChoiceAllowed",
            "tool_choice_apply_patch": "ToolChoiceApplyPatch",
            "tool_choice_custom": "ToolChoiceCustom",
            "tool_choice_function": "ToolChoiceFunction",
            "tool_choice_mcp": "ToolChoiceMCP",
            "tool_choice_options": "ToolChoiceOptions",
            "tool_choice_programmatic_tool_calling": "ToolChoiceProgrammaticToolCalling",
            "tool_choice_shell": "ToolChoiceShell",
            "tool_choice_types": "ToolChoiceTypes",
            "tool_search_call": "ToolSearchCall",
            "tool_search_execution_type": "ToolSearchExecutionType",
            "tool_search_output": "ToolSearchOutput",
            "tool_search_tool": "ToolSearchTool",
            "tools_array": "ToolsArray",
            "transcription": "Transcription TranscriptionLogprob",
            "transcription_diarized": "TranscriptionDiarized",
            "transcription_diarized_segment": "TranscriptionDiarizedSegment",
            "transcription_include": "TranscriptionInclude",
            "transcription_language": "TranscriptionLanguage",
            "transcription_segment": "TranscriptionSegment",
            "transcription_stream_event": "TranscriptionStreamEvent",
            "transcription_text_delta_event": "TranscriptionTextDeltaEvent TranscriptionTextDeltaEventLogprob",
            "transcription_text_done_event": "TranscriptionTextDoneEvent TranscriptionTextDoneEventLogprob",
            "transcription_text_segment_event": "TranscriptionTextSegmentEvent",
            "transcription_usage_duration": "TranscriptionUsageDuration",
            "transcription_usage_tokens": "TranscriptionUsageTokens TranscriptionUsageTokensInputTokenDetails",
            "transcription_vad_config": "TranscriptionVADConfig",
            "transcription_verbose": "TranscriptionVerbose",
            "transcription_word": "TranscriptionWord",
            "translation": "Translation",
            "translation_verbose": "TranslationVerbose",
            "truncation_strategy": "TruncationStrategy",
            "update_assistant_request": "UpdateAssistantRequest UpdateAssistantRequestCodeInterpreter UpdateAssistantRequestFileSearch UpdateAssistantRequestToolResources",
            "update_certificate_request": "UpdateCertificateRequest",
            "update_chat_completion_request": "UpdateChatCompletionRequest",
            "update_eval_request": "UpdateEvalRequest",
            "update_message_request": "UpdateMessageRequest",
            "update_organization_user_request": "UpdateOrganizationUserRequest",
            "update_project_rate_limit_request": "UpdateProjectRateLimitRequest",
            "update_project_request": "UpdateProjectRequest",
            "update_project_service_account_request": "UpdateProjectServiceAccountRequest",
            "update_project_user_request": "UpdateProjectUserRequest",
            "update_run_request": "UpdateRunRequest",
            "update_thread_request": "UpdateThreadRequest UpdateThreadRequestCodeInterpreter UpdateThreadRequestFileSearch UpdateThreadRequestToolResources",
            "update_vector_store_file_request": "UpdateVectorStoreFileRequest",
            "update_vector_store_request": "UpdateVectorStoreRequest",
            "upload": "Upload",
            "upload_certificate_request": "UploadCertificateRequest",
            "upload_part": "UploadPart",
            "url_citation": "URLCitation",
            "usage_audio_speeches_result": "UsageAudioSpeechesResult",
            "usage_audio_transcriptions_result": "UsageAudioTranscriptionsResult",
            "usage_code_interpreter_sessions_result": "UsageCodeInterpreterSessionsResult",
            "usage_completions_result": "UsageCompletionsResult",
            "usage_embeddings_result": "UsageEmbeddingsResult",
            "usage_file_search_calls_result": "UsageFileSearchCallsResult",
            "usage_images_result": "UsageImagesResult",
            "usage_moderations_result": "UsageModerationsResult",
            "usage_page": "UsagePage",
            "usage_time_bucket": "UsageTimeBucket",
            "usage_vector_stores_result": "UsageVectorStoresResult",
            "usage_web_search_calls_result": "UsageWebSearchCallsResult",
            "validate_grader_request": "ValidateGraderRequest",
            "validate_grader_response": "ValidateGraderResponse",
            "vector_store": "VectorStore VectorStoreFileCounts",
            "vector_store_deleted": "VectorStoreDeleted",
            "vector_store_expiration_after": "VectorStoreExpirationAfter",
            "vector_store_file": "VectorStoreFile VectorStoreFileLastError",
            "vector_store_file_attributes": "VectorStoreFileAttributes",
            "vector_store_file_batch": "VectorStoreFileBatch VectorStoreFileBatchFileCounts",
            "vector_store_file_content_page": "VectorStoreFileContentPage VectorStoreFileContentPageData",
            "vector_store_file_deleted": "VectorStoreFileDeleted",
            "vector_store_file_list": "VectorStoreFileList",
            "vector_store_list": "VectorStoreList",
            "vector_store_search_request": "VectorStoreSearchRequest VectorStoreSearchRequestRankingOptions",
            "vector_store_search_result": "VectorStoreSearchResult",
            "vector_store_search_result_content": "VectorStoreSearchResultContent",
            "vector_store_search_results_page": "VectorStoreSearchResultsPage",
            "verbosity": "Verbosity",
            "voice": "Voice",
            "voice_or_custom_voice": "VoiceOrCustomVoice VoiceOrCustomVoiceObject",
            "web_search_action_find": "WebSearchActionFind",
            "web_search_action_open_page": "WebSearchActionOpenPage",
            "web_search_action_search": "WebSearchActionSearch WebSearchActionSearchSource",
            "web_search_approximate_location": "WebSearchApproximateLocation",
            "web_search_context_size": "WebSearchContextSize",
            "web_search_location": "WebSearchLocation",
            "web_search_preview_tool": "WebSearchPreviewTool",
            "web_search_tool": "WebSearchTool WebSearchToolFilters",
        },
    )
