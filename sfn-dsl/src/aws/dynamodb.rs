//! Amazon DynamoDB.
//!
//! Source: AWS Step Functions Developer Guide,
//! <https://docs.aws.amazon.com/step-functions/latest/dg/connect-ddb.html>; names and types of members from the
//! service's API model.
//
// Made by `generate` from `rows/integrations.txt`; not edited by hand.

use std::collections::HashMap;

use super::macros::{calls, read, written, written_and_read};

calls! {
    /// Deletes an item by its key.
    RequestResponse delete_item(DeleteItem) -> DeleteItemOutput = "dynamodb:deleteItem" {}
    /// Gives an item by its key.
    RequestResponse get_item(GetItem) -> GetItemOutput = "dynamodb:getItem" {}
    /// Writes an item.
    RequestResponse put_item(PutItem) -> PutItemOutput = "dynamodb:putItem" {}
    /// Changes an item, or writes it if it is not there.
    RequestResponse update_item(UpdateItem) -> UpdateItemOutput = "dynamodb:updateItem" {}
}

pub use crate::error::DynamoDb as Error;

written! {
    AttributeValueUpdate {
        ;
        action: String = "Action" in "ADD|DELETE|PUT",
        value: AttributeValue = "Value",
    }
    DeleteItem {
        key: HashMap<String, AttributeValue> = "Key",
        table_name: String = "TableName",
        ;
        condition_expression: String = "ConditionExpression",
        conditional_operator: String = "ConditionalOperator" in "AND|OR",
        expected: HashMap<String, ExpectedAttributeValue> = "Expected",
        expression_attribute_names: HashMap<String, String> = "ExpressionAttributeNames",
        expression_attribute_values: HashMap<String, AttributeValue> = "ExpressionAttributeValues",
        return_consumed_capacity: String = "ReturnConsumedCapacity" in "INDEXES|NONE|TOTAL",
        return_item_collection_metrics: String = "ReturnItemCollectionMetrics" in "NONE|SIZE",
        return_values: String = "ReturnValues" in "ALL_NEW|ALL_OLD|NONE|UPDATED_NEW|UPDATED_OLD",
        return_values_on_condition_check_failure: String = "ReturnValuesOnConditionCheckFailure" in "ALL_OLD|NONE",
    }
    ExpectedAttributeValue {
        ;
        attribute_value_list: Vec<AttributeValue> = "AttributeValueList",
        comparison_operator: String = "ComparisonOperator" in "BEGINS_WITH|BETWEEN|CONTAINS|EQ|GE|GT|IN|LE|LT|NE|NOT_CONTAINS|NOT_NULL|NULL",
        exists: bool = "Exists",
        value: AttributeValue = "Value",
    }
    GetItem {
        key: HashMap<String, AttributeValue> = "Key",
        table_name: String = "TableName",
        ;
        attributes_to_get: Vec<String> = "AttributesToGet",
        consistent_read: bool = "ConsistentRead",
        expression_attribute_names: HashMap<String, String> = "ExpressionAttributeNames",
        projection_expression: String = "ProjectionExpression",
        return_consumed_capacity: String = "ReturnConsumedCapacity" in "INDEXES|NONE|TOTAL",
    }
    PutItem {
        item: HashMap<String, AttributeValue> = "Item",
        table_name: String = "TableName",
        ;
        condition_expression: String = "ConditionExpression",
        conditional_operator: String = "ConditionalOperator" in "AND|OR",
        expected: HashMap<String, ExpectedAttributeValue> = "Expected",
        expression_attribute_names: HashMap<String, String> = "ExpressionAttributeNames",
        expression_attribute_values: HashMap<String, AttributeValue> = "ExpressionAttributeValues",
        return_consumed_capacity: String = "ReturnConsumedCapacity" in "INDEXES|NONE|TOTAL",
        return_item_collection_metrics: String = "ReturnItemCollectionMetrics" in "NONE|SIZE",
        return_values: String = "ReturnValues" in "ALL_NEW|ALL_OLD|NONE|UPDATED_NEW|UPDATED_OLD",
        return_values_on_condition_check_failure: String = "ReturnValuesOnConditionCheckFailure" in "ALL_OLD|NONE",
    }
    UpdateItem {
        key: HashMap<String, AttributeValue> = "Key",
        table_name: String = "TableName",
        ;
        attribute_updates: HashMap<String, AttributeValueUpdate> = "AttributeUpdates",
        condition_expression: String = "ConditionExpression",
        conditional_operator: String = "ConditionalOperator" in "AND|OR",
        expected: HashMap<String, ExpectedAttributeValue> = "Expected",
        expression_attribute_names: HashMap<String, String> = "ExpressionAttributeNames",
        expression_attribute_values: HashMap<String, AttributeValue> = "ExpressionAttributeValues",
        return_consumed_capacity: String = "ReturnConsumedCapacity" in "INDEXES|NONE|TOTAL",
        return_item_collection_metrics: String = "ReturnItemCollectionMetrics" in "NONE|SIZE",
        return_values: String = "ReturnValues" in "ALL_NEW|ALL_OLD|NONE|UPDATED_NEW|UPDATED_OLD",
        return_values_on_condition_check_failure: String = "ReturnValuesOnConditionCheckFailure" in "ALL_OLD|NONE",
        update_expression: String = "UpdateExpression",
    }
}

read! {
    Capacity {
        ;
        capacity_units: f64 = "CapacityUnits",
        read_capacity_units: f64 = "ReadCapacityUnits",
        write_capacity_units: f64 = "WriteCapacityUnits",
    }
    ConsumedCapacity {
        ;
        capacity_units: f64 = "CapacityUnits",
        global_secondary_indexes: HashMap<String, Capacity> = "GlobalSecondaryIndexes",
        local_secondary_indexes: HashMap<String, Capacity> = "LocalSecondaryIndexes",
        read_capacity_units: f64 = "ReadCapacityUnits",
        table: Capacity = "Table",
        table_name: String = "TableName",
        write_capacity_units: f64 = "WriteCapacityUnits",
    }
    DeleteItemOutput {
        ;
        attributes: HashMap<String, AttributeValue> = "Attributes",
        consumed_capacity: ConsumedCapacity = "ConsumedCapacity",
        item_collection_metrics: ItemCollectionMetrics = "ItemCollectionMetrics",
    }
    GetItemOutput {
        ;
        consumed_capacity: ConsumedCapacity = "ConsumedCapacity",
        item: HashMap<String, AttributeValue> = "Item",
    }
    ItemCollectionMetrics {
        ;
        item_collection_key: HashMap<String, AttributeValue> = "ItemCollectionKey",
        size_estimate_range_gb: Vec<f64> = "SizeEstimateRangeGB",
    }
    PutItemOutput {
        ;
        attributes: HashMap<String, AttributeValue> = "Attributes",
        consumed_capacity: ConsumedCapacity = "ConsumedCapacity",
        item_collection_metrics: ItemCollectionMetrics = "ItemCollectionMetrics",
    }
    UpdateItemOutput {
        ;
        attributes: HashMap<String, AttributeValue> = "Attributes",
        consumed_capacity: ConsumedCapacity = "ConsumedCapacity",
        item_collection_metrics: ItemCollectionMetrics = "ItemCollectionMetrics",
    }
}

written_and_read! {
    AttributeValue AttributeValueFields {
        ;
        b: String = "B",
        bool: bool = "BOOL",
        bs: Vec<String> = "BS",
        l: Vec<AttributeValue> = "L",
        m: HashMap<String, AttributeValue> = "M",
        n: String = "N",
        ns: Vec<String> = "NS",
        null: bool = "NULL",
        s: String = "S",
        ss: Vec<String> = "SS",
        ;
        ;
        b: String = "B",
        bool: bool = "BOOL",
        bs: Vec<String> = "BS",
        l: Vec<AttributeValue> = "L",
        m: HashMap<String, AttributeValue> = "M",
        n: String = "N",
        ns: Vec<String> = "NS",
        null: bool = "NULL",
        s: String = "S",
        ss: Vec<String> = "SS",
    }
}
